// window_reference: the least that a window of Qt is. What window_bench compares with.
#include <QApplication>
#include <QMainWindow>

#include "first_paint.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const anchorite::bench::FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}
