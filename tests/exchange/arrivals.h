#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include "ceremony/record/exchange/incoming.h"
#include "support/root_maker.h"

/// What the suites of this folder share: reading what arrived, and saying it shortly.
namespace anchorite::test {

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? QString("ok") : QString::fromStdString(result.error().code);
}

inline QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

inline metadata::SignedRoot rootFrom(const std::string& document) {
    metadata::KeyReader keys;
    return metadata::SignedRoot::parse(document, keys).value();
}

/// A recipe without signatures, as a draft is.
inline metadata::SignedRoot draftOf(RootRecipe recipe) {
    recipe.signers = "";
    return parsedRoot(recipe);
}

inline record::Incoming arrived(const std::string& bytes, const std::optional<Json>& key = std::nullopt) {
    metadata::KeyReader keys;
    return record::readIncoming(asBytes(bytes), key, keys).value();
}

inline QString codeOfArrival(const std::string& bytes, const std::optional<Json>& key = std::nullopt) {
    metadata::KeyReader keys;
    return codeOf(record::readIncoming(asBytes(bytes), key, keys));
}

inline metadata::KeyId keyidOf(char letter) {
    return metadata::KeyId(TestKey(letter).keyid());
}

inline record::ResponseSignature signatureOf(char letter, const metadata::SignedRoot& root) {
    return {keyidOf(letter), "ed25519", *fromHex(TestKey(letter).sign(root.payload().bytes()))};
}

inline std::string fixture(const QString& name) {
    QFile file(QStringLiteral(FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace anchorite::test
