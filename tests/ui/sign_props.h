#pragma once

#include "ceremony/record/exchange/request.h"
#include "record/holder.h"
#include "stage.h"

namespace anchorite::test {

/// A key holder with a real key file in the stage's folder, pinned to root 1 by a signature of the real core, and a
/// request to sign root 2.
class SignProps {
  public:
    static constexpr std::string_view secret = "correct horse battery";

    explicit SignProps(Stage& stage);
    /// The same files before another window: the program was ended and started again.
    SignProps(Stage& again, const SignProps& earlier);

    [[nodiscard]] QString keyPath() const { return keyPath_; }
    [[nodiscard]] const metadata::SignedRoot& first() const { return *first_; }
    [[nodiscard]] const metadata::SignedRoot& second() const { return *second_; }
    /// A request for `document`, in an envelope, as a file.
    QString request(const metadata::SignedRoot& document, const QString& name);
    /// As somebody else words it.
    QString request(const record::Request& request, const QString& name);
    /// What request() says of a root: repository, names and reason.
    [[nodiscard]] record::Request wording(const metadata::SignedRoot& document) const;
    /// Root 2 with another edit.
    [[nodiscard]] metadata::SignedRoot next(const std::function<void(rotation::RootDraft&)>& edit) const;
    /// The word at a position of the sheet of root 2, from 0.
    [[nodiscard]] QString word(int position) const;
    /// From the request's file to the review.
    [[nodiscard]] bool review(const QString& requestPath);
    /// Looks at every change and goes on to the read-back.
    [[nodiscard]] bool readBack();
    /// Types all six words, each with Return.
    [[nodiscard]] bool typeWords();
    /// The fields that are asked for, in order, as positions from 0.
    [[nodiscard]] QList<int> asked();

  private:
    void makeKey();
    [[nodiscard]] Json keyObject() const;
    Stage& stage_;
    transfer::LocalDisk disk_;
    QString keyPath_;
    std::optional<metadata::SignedRoot> first_;
    std::optional<metadata::SignedRoot> second_;
};

}  // namespace anchorite::test
