#include "vectors_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "crypto/base/cbor.h"
#include "transfer/wire/bbqr.h"
#include "transfer/wire/bytewords.h"
#include "transfer/wire/fountain.h"

using namespace anchorite::test;
using anchorite::asBytes;
using anchorite::Bytes;
using anchorite::CborWriter;

namespace {

QJsonObject objectIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject ownVectors() {
    return objectIn(FIXTURES "/vectors.json");
}

std::string textIn(const QJsonValue& object, const char* key) {
    return object[QLatin1String(key)].toString().toStdString();
}

Bytes bytesIn(const QJsonValue& object, const char* key) {
    return bytesOfHex(object[QLatin1String(key)].toString());
}

std::uint32_t numberIn(const QJsonValue& object, const char* key) {
    return static_cast<std::uint32_t>(object[QLatin1String(key)].toDouble());
}

std::vector<std::string> textsIn(const QJsonValue& object, const char* key) {
    std::vector<std::string> texts;
    for (const QJsonValue& text : object[QLatin1String(key)].toArray()) {
        texts.push_back(text.toString().toStdString());
    }
    return texts;
}

std::vector<std::uint32_t> numbersIn(const QJsonValue& list) {
    std::vector<std::uint32_t> numbers;
    for (const QJsonValue& number : list.toArray()) {
        numbers.push_back(static_cast<std::uint32_t>(number.toDouble()));
    }
    return numbers;
}

std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> numbers) {
    std::ranges::sort(numbers);
    return numbers;
}

std::string sha256Of(std::string_view text) {
    return anchorite::crypto::sha256(asBytes(text)).hex();
}

/// `next_data` of the reference: each byte a draw of 0 to 255.
Bytes drawnBytes(const std::string& seed, std::size_t size) {
    Xoshiro random(asBytes(seed));
    Bytes bytes(size);
    std::ranges::generate(bytes, [&] { return static_cast<std::uint8_t>(random.nextBelow(256)); });
    return bytes;
}

Bytes payloadOf(const QJsonValue& payload) {
    return drawnBytes(textIn(payload, "seed"), numberIn(payload, "length"));
}

/// SHA-256("seed:0"), SHA-256("seed:1"), ...
Bytes hashedBytes(const std::string& seed, std::size_t size) {
    Bytes bytes;
    for (int i = 0; bytes.size() < size; ++i) {
        const auto block = anchorite::crypto::sha256(asBytes(seed + ":" + std::to_string(i)));
        bytes.insert(bytes.end(), block.bytes.begin(), block.bytes.end());
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace

#define PUBLISHED(name)                                                                \
    const QJsonObject published = objectIn(PROJECT_ROOT "/../shared/standards/" name); \
    if (published.isEmpty()) {                                                         \
        QSKIP("the published vectors " name " are not on this machine");               \
    }

void VectorsTest::agreesOnBytewordsAndSingles() {
    const QJsonObject vectors = ownVectors();
    QCOMPARE(vectors["bytewords"].toArray().size(), 3);
    for (const QJsonValue& one : vectors["bytewords"].toArray()) {
        QCOMPARE(inSmall(toBytewords(bytesIn(one, "bytes"))), textIn(one, "words"));
        QVERIFY(fromBytewords(textIn(one, "words")).value() == bytesIn(one, "bytes"));
    }
    QCOMPARE(vectors["singles"].toArray().size(), 4);
    for (const QJsonValue& one : vectors["singles"].toArray()) {
        const Bytes message = bytesIn(one, "message");
        const auto encoder = UrEncoder::of(textIn(one, "type"), message, urFragmentLimit).value();
        QCOMPARE(inSmall(encoder.part(1)), textIn(one, "text"));
        QVERIFY(std::get<UrSingle>(parseUr(textIn(one, "text")).value()).message == message);
    }
}

void VectorsTest::agreesOnFragmentsOfMixedParts() {
    const QJsonArray choosers = ownVectors()["choosers"].toArray();
    QCOMPARE(choosers.size(), 6);
    for (const QJsonValue& one : choosers) {
        const FragmentChooser chooser(numberIn(one, "count"), numberIn(one, "checksum"));
        for (const QJsonValue& part : one["chosen"].toArray()) {
            QVERIFY(sorted(chooser.fragmentsOf(numberIn(part, "number"))) == numbersIn(part["fragments"]));
        }
    }
}

void VectorsTest::agreesOnParts() {
    const QJsonArray messages = ownVectors()["messages"].toArray();
    QCOMPARE(messages.size(), 5);
    for (const QJsonValue& one : messages) {
        const Bytes message = bytesIn(one, "message");
        const auto encoder = UrEncoder::of(textIn(one, "type"), message, numberIn(one, "largest")).value();
        UrDecoder decoder(encoder.stream());
        std::string all;
        const auto parts = textsIn(one, "parts");
        for (const std::uint32_t number : numbersIn(one["numbers"])) {
            const std::string text = inSmall(encoder.part(number));
            all += (all.empty() ? "" : "\n") + text;
            decoder.take(std::get<UrPart>(parseUr(text).value()));
        }
        QCOMPARE(decoder.isComplete(),
                 numbersIn(one["numbers"]).front() == 1);  // six high numbers are no whole message
        QVERIFY(!decoder.isComplete() || decoder.message().value() == message);
        std::string expected;
        for (const std::string& part : parts) {
            expected += (expected.empty() ? "" : "\n") + part;
        }
        QCOMPARE(sha256Of(all), parts.empty() ? textIn(one, "parts_sha256") : sha256Of(expected));
    }
}

void VectorsTest::agreesOnBbqr() {
    const QJsonArray cases = ownVectors()["bbqr"].toArray();
    QCOMPARE(cases.size(), 5);
    for (const QJsonValue& one : cases) {
        const char encoding = textIn(one, "encoding")[0];
        const Bytes file = bytesIn(one, "file");
        const auto frames = textsIn(one, "frames");
        QVERIFY(receivedFrom(frames).value().bytes == file);
        const auto ours =
            bbqrFrames(file, textIn(one, "type")[0], encoding, static_cast<int>(numberIn(one, "version"))).value();
        QVERIFY(encoding == 'Z' ? receivedFrom(ours).value().bytes == file : ours == frames);
    }
}

void VectorsTest::agreesOnEnvelopes() {
    const QJsonArray envelopes = ownVectors()["envelopes"].toArray();
    QCOMPARE(envelopes.size(), 7);
    for (const QJsonValue& one : envelopes) {
        Parcel parcel{static_cast<ParcelKind>(numberIn(one, "kind")),
                      {},
                      std::nullopt,
                      textIn(one, "name"),
                      bytesIn(one, "content")};
        std::ranges::copy(bytesIn(one, "id"), parcel.id.begin());
        if (const Bytes reply = bytesIn(one, "reply_to"); !reply.empty()) {
            std::ranges::copy(reply, parcel.replyTo.emplace().begin());
        }
        const Bytes envelope = bytesIn(one, "envelope");
        const auto opened = openEnvelope(envelope, zlibInflater);
        QCOMPARE(codeOf(opened), "accepted");
        QVERIFY(*opened == parcel);
        // Another zlib may deflate otherwise.
        QVERIFY(one["deflated"].toBool() || seal(parcel).value() == envelope);
    }
}

void VectorsTest::agreesWithTheReferenceOnItsPieces() {
    PUBLISHED("ur-vectors.json");
    for (const QJsonValue& one : published["bytewords"].toArray()) {
        QCOMPARE(inSmall(toBytewords(bytesIn(one, "hex"))), textIn(one, "minimal"));
        QVERIFY(fromBytewords(textIn(one, "minimal")).value() == bytesIn(one, "hex"));
    }
    for (const QJsonValue& one : published["crc32"].toArray()) {
        QCOMPARE(crc32Of(asBytes(textIn(one, "text"))), numberIn(one, "crc32"));
    }
    for (const QJsonValue& one : published["xoshiro"].toArray()) {
        const std::string seed = textIn(one, "seed_text");
        Xoshiro raw(asBytes(seed));
        for (const std::string& hex : textsIn(one, "next_hex")) {
            QCOMPARE(raw.next(), std::stoull(hex, nullptr, 16));
        }
        Xoshiro doubles(asBytes(seed));
        for (const std::string& text : textsIn(one, "next_double")) {
            QVERIFY(doubles.nextDouble() == std::stod(text));
        }
        Xoshiro tens(asBytes(seed));
        for (const std::uint32_t drawn : numbersIn(one["next_int_1_10"])) {
            QCOMPARE(tens.nextBelow(10) + 1, drawn);
        }
        QVERIFY(drawnBytes(seed, 32) == bytesIn(one, "next_data_32"));
    }
    for (const QJsonValue& one : published["shuffle"].toArray()) {
        Xoshiro random(asBytes(textIn(one, "seed_text")));
        const std::uint32_t size = numberIn(one, "n");
        QVERIFY(firstShuffled(size, size, random) == numbersIn(one["order"]));
    }
    for (const QJsonValue& one : published["degree"].toArray()) {
        Xoshiro random(asBytes(textIn(one, "seed_text")));
        const DegreeSampler sampler(numberIn(one, "seq_len"));
        for (const std::uint32_t degree : numbersIn(one["degrees"])) {
            QCOMPARE(sampler.draw(random), degree);
        }
    }
    for (const QJsonValue& one : published["fragment_length"].toArray()) {
        const std::uint32_t size = numberIn(one, "message_length");
        const std::uint32_t largest = numberIn(one, "max");
        const std::uint32_t length = numberIn(one, "fragment_length");
        // Where the reference's least length forces it over the largest one asked for, we keep to the largest.
        if (length <= largest && largest <= urFragmentLimit) {
            QCOMPARE(UrEncoder::of("bytes", Bytes(size), largest)->stream().fragmentSize, length);
        }
    }
    for (const QJsonValue& one : published["part_cbor"].toArray()) {
        CborWriter cbor;
        cbor.array(5).number(numberIn(one, "seq_num")).number(numberIn(one, "seq_len"));
        cbor.number(numberIn(one, "message_length")).number(numberIn(one, "checksum")).bytes(bytesIn(one, "data_hex"));
        QVERIFY(cbor.take() == bytesIn(one, "cbor_hex"));
    }
}

void VectorsTest::agreesWithTheReferenceOnChosenFragments() {
    PUBLISHED("ur-vectors.json");
    int parts = 0;
    for (const QJsonValue& one : published["choose_fragments"].toArray()) {
        const FragmentChooser chooser(numberIn(one, "seq_len"), numberIn(one, "checksum"));
        const QJsonObject byNumber = one["by_seq_num"].toObject();
        for (auto it = byNumber.begin(); it != byNumber.end(); ++it, ++parts) {
            const bool onlyCount = it.key().endsWith("#count");
            const auto chosen = sorted(chooser.fragmentsOf(it.key().section('#', 0, 0).toUInt()));
            QVERIFY(onlyCount ? chosen.size() == static_cast<std::size_t>(it.value().toInt())
                              : chosen == numbersIn(it.value()));
        }
    }
    QVERIFY(parts > 50);
}

void VectorsTest::agreesWithTheReferenceOnMessages() {
    PUBLISHED("ur-vectors.json");
    for (const QJsonValue& one : published["messages"].toArray()) {
        const Bytes message =
            one["payload"].isObject() ? byteString(payloadOf(one["payload"])) : bytesIn(one, "cbor_hex");
        QCOMPARE(sha256Of(anchorite::asText(message)), textIn(one, "cbor_sha256"));
        QCOMPARE(crc32Of(message), numberIn(one, "crc32"));
        const auto largest = one["max_fragment_length"].toInt(static_cast<int>(urFragmentLimit));
        const auto encoder = UrEncoder::of(textIn(one, "type"), message, static_cast<std::size_t>(largest)).value();
        QCOMPARE(encoder.isSingle(), one["single"].isString());
        if (encoder.isSingle()) {
            QCOMPARE(inSmall(encoder.part(1)), textIn(one, "single"));
            QVERIFY(std::get<UrSingle>(parseUr(textIn(one, "single")).value()).message == message);
            continue;
        }
        QCOMPARE(encoder.stream().fragments, numberIn(one, "seq_len"));
        QCOMPARE(encoder.stream().fragmentSize, numberIn(one, "fragment_length"));
        const auto parts = textsIn(one, "parts");
        const auto digests = textsIn(one, "parts_sha256");
        QVERIFY(parts.size() + digests.size() == 3 * encoder.stream().fragments);
        UrDecoder decoder(encoder.stream());
        for (std::size_t i = 0; i < parts.size() + digests.size(); ++i) {
            const std::string text =
                inSmall(encoder.part(numberIn(one, "first_seq_num") + 1 + static_cast<std::uint32_t>(i)));
            QVERIFY(parts.empty() ? sha256Of(text) == digests[i] : text == parts[i]);
            decoder.take(std::get<UrPart>(parseUr(text).value()));
        }
        QVERIFY(decoder.message().value() == message);
        for (const std::string& sample : textsIn(one, "sample_parts")) {
            QCOMPARE(decoder.take(std::get<UrPart>(parseUr(sample).value())), UrDecoder::Taken::nothingNew);
        }
    }
}

void VectorsTest::finishesNoLaterThanTheReference() {
    PUBLISHED("ur-vectors.json");
    QVERIFY(published["sessions"].toArray().size() >= 9);
    for (const QJsonValue& one : published["sessions"].toArray()) {
        const Bytes message = byteString(payloadOf(one["payload"]));
        const auto encoder = UrEncoder::of("bytes", message, numberIn(one, "max_fragment_length")).value();
        QCOMPARE(encoder.stream().fragments, numberIn(one, "seq_len"));
        UrDecoder decoder(encoder.stream());
        std::uint32_t received = 0;
        for (const std::uint32_t number : numbersIn(one["received_seq_nums"])) {
            decoder.take(std::get<UrPart>(parseUr(encoder.part(number)).value()));
            ++received;
            if (decoder.isComplete()) {
                break;
            }
        }
        QVERIFY(decoder.isComplete());
        QVERIFY(received >= encoder.stream().fragments && received <= numberIn(one, "reference_completes_after"));
        QVERIFY(decoder.message().value() == message);
    }
}

void VectorsTest::judgesBadPartsAsRequired() {
    PUBLISHED("ur-vectors.json");
    for (const QJsonValue& one : published["bad_parts"].toArray()) {
        const bool accepted = parseUr(textIn(one, "part")).has_value();
        QVERIFY2(accepted == (textIn(one, "required") == "accept"), textIn(one, "id").c_str());
    }
}

void VectorsTest::judgesBadStreamsAsRequired() {
    PUBLISHED("ur-vectors.json");
    // id -> how many parts are taken as ours, and what comes of it
    const QMap<QString, QPair<int, QString>> required = {{"mixed-messages", {9, "accepted"}},
                                                         {"type-change", {2, "transfer.incomplete"}},
                                                         {"forged-fragment", {9, "ur.checksum"}},
                                                         {"fragment-length-change", {2, "transfer.incomplete"}},
                                                         {"duplicates", {9, "accepted"}},
                                                         {"conflicting-mixed", {9, "ur.checksum"}},
                                                         {"single-after-multi", {1, "transfer.incomplete"}}};
    for (const QJsonValue& one : published["bad_streams"].toArray()) {
        const QString id = one["id"].toString();
        QVERIFY2(required.contains(id), qPrintable(id));
        Receiver receiver(true);
        int taken = 0;
        int foreign = 0;
        for (const std::string& part : textsIn(one, "parts")) {
            const auto what = receiver.take(part).what;
            taken += what == Arrival::What::newPart || what == Arrival::What::completed ? 1 : 0;
            foreign += what == Arrival::What::foreign ? 1 : 0;
        }
        QVERIFY2(taken == required[id].first, qPrintable(id));
        QCOMPARE(codeOf(receiver.received(zlibInflater)), required[id].second);
        QCOMPARE(static_cast<int>(receiver.progress().foreign), foreign);
    }
}

void VectorsTest::agreesWithBbqrOnCases() {
    PUBLISHED("bbqr-vectors.json");
    int exact = 0;
    for (const QJsonValue& one : published["cases"].toArray()) {
        const std::size_t size = numberIn(one, "length");
        const auto parts = textsIn(one, "parts");
        const char encoding = textIn(one, "encoding_used")[0];
        const Bytes file = one["hex"].isString()             ? bytesIn(one, "hex")
                           : textIn(one, "kind") == "random" ? hashedBytes(textIn(one, "seed"), size)
                           : textIn(one, "kind") == "zero"   ? Bytes(size)
                                                             : receivedFrom(parts, true).value().bytes;
        QCOMPARE(sha256Of(anchorite::asText(file)), textIn(one, "sha256"));
        const auto digests = textsIn(one, "parts_sha256");
        if (!parts.empty()) {
            QVERIFY(receivedFrom(parts, true).value().bytes == file);
        }
        const auto ours =
            bbqrFrames(file, textIn(one, "file_type")[0], encoding, static_cast<int>(numberIn(one, "version"))).value();
        QVERIFY(receivedFrom(ours, true).value().bytes == file);
        QVERIFY(ours.size() <= numberIn(one, "num_parts"));
        if (encoding == 'Z') {
            continue;
        }
        QCOMPARE(ours.size(), parts.size() + digests.size());
        for (std::size_t i = 0; i < ours.size(); ++i, ++exact) {
            QVERIFY(parts.empty() ? sha256Of(ours[i]) == digests[i] : ours[i] == parts[i]);
        }
    }
    QVERIFY(exact > 700);
}

void VectorsTest::judgesBadBbqrSetsAsRequired() {
    PUBLISHED("bbqr-vectors.json");
    for (const QJsonValue& one : published["bad_sets"].toArray()) {
        const bool accepted = receivedFrom(textsIn(one, "parts")).has_value();
        const std::string required = textIn(one, "required");
        // Two rows leave the choice: a type that is unknown, and a window that is larger than we write.
        const bool either = required.starts_with("accept as") || required.starts_with("decoders may");
        QVERIFY2(either || accepted == (required == "accept"), textIn(one, "id").c_str());
    }
}
