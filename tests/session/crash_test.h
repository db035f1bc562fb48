#pragma once

#include <QObject>

namespace anchorite::test {

class CeremonyCrashTest : public QObject {
    Q_OBJECT
  private slots:
    void losesNothingWhereverItIsKilled_data();
    void losesNothingWhereverItIsKilled();
    void writesNoSecret();
};

}  // namespace anchorite::test
