#pragma once

#include "kit.h"
#include "transfer/disk_suite.h"

namespace anchorite::test {

using record::TranscriptFile;

/// A folder with a transcript in it.
class FileSuite : public DiskSuite {
    Q_OBJECT
  protected:
    /// What was handed to the reader goes to steps_.
    Result<TranscriptFile> open(Disk& disk, const char* name = "log") {
        steps_.clear();
        return TranscriptFile::open(disk, clock_, at(name), plan,
                                    [this](const Record& record) { steps_.push_back(record.step); });
    }
    Result<TranscriptFile> open() { return open(disk_); }
    void put(const std::string& text) { DiskSuite::put("log", QByteArray::fromStdString(text)); }
    [[nodiscard]] std::string content() const { return contentOf("log").toStdString(); }
    [[nodiscard]] TranscriptFacts facts() const { return read(content()); }

    FakeClock clock_;
    std::vector<std::string> steps_;
};

}  // namespace anchorite::test
