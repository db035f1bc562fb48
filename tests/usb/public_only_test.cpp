#include "public_only_test.h"

#include "transfer/usb/public_only.h"
#include "transfer/wire/envelope.h"

#define ZLIB_CONST
#include <zlib.h>

using namespace anchorite::test;
using anchorite::Bytes;
using anchorite::ByteView;
using anchorite::Result;

namespace {

const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIMySZEw7jAUR\n-----END PRIVATE KEY-----\n";
const QByteArray note = "nothing but a note\n";

/// A small real inflater. The product's own lives in the decoder's process and is tested there.
class ZlibInflater final : public Inflater {
  public:
    Result<Bytes> inflate(ByteView deflated, std::size_t limit) override {
        z_stream stream{};
        Bytes out(limit);
        if (inflateInit2(&stream, -15) != Z_OK) {
            return anchorite::fail("decoder.missing", "zlib does not start");
        }
        stream.next_in = deflated.data();
        stream.avail_in = static_cast<uInt>(deflated.size());
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        const int ended = ::inflate(&stream, Z_FINISH);
        out.resize(stream.total_out);
        const bool whole = ended == Z_STREAM_END && stream.avail_in == 0;
        inflateEnd(&stream);
        return whole ? Result<Bytes>(std::move(out)) : anchorite::fail("inflate.malformed", "no stream that ends here");
    }
};

/// One that never answers, as when the decoder's process is gone.
class FailingInflater final : public Inflater {
  public:
    explicit FailingInflater(std::string code) : code_(std::move(code)) {}
    Result<Bytes> inflate(ByteView, std::size_t) override { return anchorite::fail(code_, "no inflating today"); }

  private:
    std::string code_;
};

Bytes sealedOnce(const Bytes& content) {
    Parcel parcel{.kind = ParcelKind::other, .id = {}, .replyTo = {}, .name = "x.pem", .content = content};
    return seal(parcel).value();
}

/// Deflated by each envelope around it, so that no plain search finds anything.
QByteArray sealed(const QByteArray& content, int times) {
    Bytes bytes = bytesOf(content);
    for (int i = 0; i < times; ++i) {
        bytes = sealedOnce(bytes);
    }
    return arrayOf(bytes);
}

Result<void> judge(const QByteArray& bytes) {
    ZlibInflater inflater;
    return requirePublic(bytesOf(bytes), "x.anch", inflater);
}

/// Long enough that each envelope is worth deflating.
QByteArray compressible(const QByteArray& text) {
    return text + QByteArray(4000, '\n');
}

}  // namespace

void PublicOnlyTest::refusesPrivateBytes() {
    const auto refused = judge(key);
    QCOMPARE(codeOf(refused), "parcel.private");
    QCOMPARE(detailOf(refused), "x.anch");
    QCOMPARE(codeOf(judge(note)), "accepted");
    QCOMPARE(codeOf(judge("")), "accepted");
}

void PublicOnlyTest::looksIntoEnvelopes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    for (int times = 1; times <= 3; ++times) {
        QTest::addRow("key in %d", times) << sealed(compressible(key), times) << "parcel.private";
        QTest::addRow("note in %d", times) << sealed(compressible(note), times) << "accepted";
        QTest::addRow("DER in %d", times) << sealed(QByteArray::fromHex("302e020100300506032b657004220420") +
                                                        QByteArray(32, 'k') + QByteArray(4000, '\0'),
                                                    times)
                                          << "parcel.private";
    }
}

void PublicOnlyTest::looksIntoEnvelopes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    // The bytes alone do not show it.
    QVERIFY(!isPrivateMaterial(bytesOf(bytes)));
    QCOMPARE(codeOf(judge(bytes)), outcome);
}

void PublicOnlyTest::refusesWhatIsNestedTooDeeply() {
    for (int times : {4, 5, 9}) {
        const auto refused = judge(sealed(note, times));
        QCOMPARE(codeOf(refused), "parcel.private");
        QVERIFY2(detailOf(refused).contains("nested too deeply"), detailOf(refused));
        QVERIFY2(detailOf(refused).startsWith("x.anch"), detailOf(refused));
    }
}

void PublicOnlyTest::takesWhatOnlyLooksLikeAnEnvelope() {
    const QByteArray good = sealed(compressible(note), 1);
    QCOMPARE(codeOf(judge(good.left(40))), "accepted");
    QCOMPARE(codeOf(judge(good + "x")), "accepted");
    QByteArray broken = good;
    broken[good.size() - 20] = static_cast<char>(broken[good.size() - 20] ^ 1);
    QCOMPARE(codeOf(judge(broken)), "accepted");
    QCOMPARE(codeOf(judge(good.left(40) + key)), "parcel.private");
    // A bomb that the inflater stops is an envelope that does not open.
    FailingInflater stopping("inflate.too-large");
    QCOMPARE(codeOf(requirePublic(bytesOf(good), "x", stopping)), "accepted");
}

void PublicOnlyTest::passesOnThatTheDecoderFailed_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"decoder.missing", "decoder.crashed", "decoder.hung", "decoder.answer"}) {
        QTest::newRow(code) << code;
    }
}

void PublicOnlyTest::passesOnThatTheDecoderFailed() {
    QFETCH(QString, code);
    FailingInflater failing(code.toStdString());
    QCOMPARE(codeOf(requirePublic(bytesOf(sealed(compressible(note), 1)), "x", failing)), code);
    // It is asked only about envelopes, and never after the plain check has refused.
    QCOMPARE(codeOf(requirePublic(bytesOf(note), "x", failing)), "accepted");
    QCOMPARE(codeOf(requirePublic(bytesOf(key), "x", failing)), "parcel.private");
}

void PublicOnlyTest::saysWhatWithoutItsControlCharacters() {
    ZlibInflater inflater;
    const auto refused = requirePublic(bytesOf(key), "a\x1b[31m\n", inflater);
    QVERIFY(!detailOf(refused).contains('\x1b') && !detailOf(refused).contains('\n'));
    QVERIFY(!detailOf(refused).contains("MC4C"));
}
