#pragma once

#include "ui/settings/settings.h"

class QApplication;

namespace anchorite::ui {

/// Gives the program its language, before the first text is made. What is not translated stays English: payloads,
/// codes, file formats, the lines of a transcript.
void useLanguage(QApplication& application, Settings::Language language);

}  // namespace anchorite::ui
