#pragma once

#include <optional>
#include <thread>

#include "crypto/base/disk.h"
#include "ui/frame/page.h"
#include "ui/review/review.h"

class QFrame;
class QLineEdit;
class QPlainTextEdit;

namespace anchorite::ui {

class Choice;
class ErrorPanel;
class Label;

/// The findings as a file to take home: HTML, text, JSON or PDF with the same numbers.
class ReportPage final : public Page {
    Q_OBJECT
  public:
    ReportPage(Disk& disk, Review& review, QWidget* parent = nullptr);
    void setSteps(const QList<RailStep>& steps) { steps_ = steps; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::optional<Paper> paper() const override { return paper_; }

  signals:
    void saved();

  private:
    enum class Form { html, text, json, pdf };
    [[nodiscard]] QWidget* makeForms();
    [[nodiscard]] QWidget* makePlace();
    [[nodiscard]] QWidget* makeSaved();
    [[nodiscard]] Form form() const;
    void formChanged();
    void choosePlace();
    void save();
    void finish(const Result<void>& result, const QString& path, const std::string& text);
    Disk& disk_;
    Review& review_;
    QList<RailStep> steps_;
    bool busy_ = false;
    QList<Choice*> forms_;
    QLineEdit* path_;
    ErrorPanel* error_;
    QFrame* savedPanel_;
    Label* savedWords_;
    Label* savedCheck_;
    QPlainTextEdit* preview_;
    std::optional<Paper> paper_;  ///< once it is written
    std::jthread reading_;
    std::jthread writing_;
};

}  // namespace anchorite::ui
