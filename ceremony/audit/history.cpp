#include "ceremony/audit/history.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "ceremony/audit/matrix.h"
#include "ceremony/audit/phrases.h"
#include "crypto/base/disk.h"

namespace anchorite::audit {
namespace {

using metadata::ChainVerdict;
using metadata::ChainWalk;
using metadata::SignedRoot;

constexpr std::string_view expiredCode = "5.3.10-expired";

/// What the chain walk leaves for one document, and the document itself where the walk has not kept it.
struct Reading {
    std::vector<ReviewedRoot> roots;
    ChainVerdict chain;
};

ReviewedRoot blank(const std::string& file) {
    return {file, {}, {}, {}, {}, {}, {}, false};
}

/// Reads every document and walks the chain over them; the walk's own examinations are kept, so that no signature is
/// checked twice.
class Reader {
  public:
    Reader(std::size_t documents, const HistoryOptions& options)
        : walk_({options.at, false, documents == 1}), options_(options) {
        reading_.roots.reserve(documents);
    }

    void take(Document document) {
        auto& reviewed = reading_.roots.emplace_back(blank(document.file));
        if (document.text)
            reviewed.fileDigest = crypto::sha256(asBytes(*document.text));
        reviewed.reached = open_;
        if (open_)
            open_ = walk_.step(document.file, document.text);
        if (open_)
            reviewed.root = walk_.last();
        else
            parse(reviewed, std::move(document.text));
        if (reading_.roots.size() <= walk_.steps().size())
            reviewed.examination = walk_.steps()[reading_.roots.size() - 1].examination;
        if (!reviewed.root)
            return;
        // Those the walk did not come to, each against the readable root before it.
        if (!reviewed.examination)
            reviewed.examination = metadata::examine(*reviewed.root, previous_);
        previous_ = &reviewed.root->root();
        const auto published = options_.published.find(reviewed.root->version().number());
        if (published != options_.published.end())
            reviewed.published = published->second;
    }

    Reading finish() && {
        reading_.chain = walk_.finish();
        for (std::size_t i = 0; i < reading_.chain.steps.size(); ++i) {
            if (!reading_.roots[i].unreadable)
                reading_.roots[i].refused = reading_.chain.steps[i].refused;
        }
        if (reading_.chain.refused && reading_.chain.refused->code == expiredCode)
            reading_.roots.back().refused = reading_.chain.refused;
        if (reading_.chain.refused && reading_.chain.refused->code == "5.3.3-too-many")
            reading_.roots[reading_.chain.steps.size()].refused = reading_.chain.refused;
        return std::move(reading_);
    }

  private:
    void parse(ReviewedRoot& reviewed, Result<std::string> text) {
        if (!text) {
            reviewed.unreadable = text.error();
        } else if (auto root = SignedRoot::parse(*std::move(text), keys_)) {
            reviewed.root = *std::move(root);
        } else {
            reviewed.unreadable = root.error();
        }
    }

    ChainWalk walk_;
    const HistoryOptions& options_;
    metadata::KeyReader keys_;
    Reading reading_;
    const metadata::Root* previous_ =
        nullptr;  ///< the last readable one; in `reading_`, which never grows over its room
    bool open_ = true;
};

std::vector<Finding> judgeAll(const std::vector<ReviewedRoot>& roots, const HistoryOptions& options) {
    std::vector<Finding> findings;
    const SignedRoot* previous = nullptr;
    for (const auto& reviewed : roots) {
        if (reviewed.unreadable)
            findings.push_back(unreadable(reviewed.file, *reviewed.unreadable));
        if (!reviewed.root)
            continue;
        const auto found = judge({.file = reviewed.file,
                                  .fileNumber = versionInFileName(reviewed.file),
                                  .root = &*reviewed.root,
                                  .examination = &*reviewed.examination,
                                  .previous = previous,
                                  .at = options.at,
                                  .published = reviewed.published,
                                  .last = &reviewed == &roots.back(),
                                  .stage = Stage::published,
                                  .profile = options.profile});
        findings.insert(findings.end(), found.begin(), found.end());
        previous = &*reviewed.root;
    }
    const auto place = [](const Finding& finding) {
        constexpr auto unknown = std::numeric_limits<std::int64_t>::max();
        return finding.version.value_or(versionInFileName(finding.file).value_or(unknown));
    };
    std::ranges::stable_sort(findings, [&](const Finding& a, const Finding& b) {
        return std::pair(a.severity, place(a)) < std::pair(b.severity, place(b));
    });
    return findings;
}

/// `root 5`, or the name of a file whose version is not known.
std::string nameOf(const ReviewedRoot& reviewed) {
    const auto version = reviewed.version() ? reviewed.version() : versionInFileName(reviewed.file);
    return version ? "root " + std::to_string(*version) : briefly(fileName(reviewed.file), 40);
}

/// The same at the start of a sentence; a file's name stays as it is.
std::string capitalNameOf(const ReviewedRoot& reviewed) {
    auto name = nameOf(reviewed);
    if (name.starts_with("root "))
        name[0] = 'R';
    return name;
}

}  // namespace

std::optional<std::int64_t> ReviewedRoot::version() const {
    return root ? std::optional(root->version().number()) : std::nullopt;
}

History History::judge(std::vector<Document> documents, const HistoryOptions& options) {
    return *judgeWhile(std::move(documents), options, [](std::size_t) { return true; });
}

std::optional<History> History::judgeWhile(std::vector<Document> documents, const HistoryOptions& options,
                                           const std::function<bool(std::size_t)>& next) {
    Reader reader(documents.size(), options);
    std::size_t place = 0;
    for (auto& document : documents) {
        if (!next(++place))
            return std::nullopt;
        reader.take(std::move(document));
    }
    auto reading = std::move(reader).finish();
    History history;
    history.options_ = options;
    history.roots_ = std::move(reading.roots);
    history.chain_ = std::move(reading.chain);
    history.findings_ = judgeAll(history.roots_, options);
    history.matrix_ = matrixOf(history.roots_);
    return history;
}

bool History::isRehearsal() const {
    return std::ranges::any_of(roots_,
                               [](const ReviewedRoot& one) { return one.root && one.root->root().isRehearsal(); });
}

std::string History::headline() const {
    if (roots_.empty())
        return "There is no root to judge";
    const auto first = nameOf(roots_.front());
    const auto& last = roots_.back();
    const bool lone = roots_.size() == 1;
    if (!chain_.refused)
        return lone ? capitalNameOf(last) + " verifies by itself"
                    : "Chain accepted from " + first + " to " + nameOf(last);
    if (chain_.refused->code == expiredCode)
        return capitalNameOf(last) + " has expired";
    const auto& broken = *std::ranges::find_if(
        roots_, [](const ReviewedRoot& root) { return root.refused || (root.unreadable && root.reached); });
    const std::string reason = broken.unreadable ? " cannot be read" : " does not verify";
    return lone ? capitalNameOf(last) + reason
                : "Chain breaks at " + nameOf(broken) + (broken.unreadable ? ", which cannot be read" : "");
}

std::optional<std::int64_t> versionInFileName(const std::string& file) {
    const auto name = fileName(file);
    constexpr std::string_view ending = ".root.json";
    if (!name.ends_with(ending) || name.size() == ending.size() || name[0] < '1' || name[0] > '9')
        return std::nullopt;
    std::int64_t number = 0;
    const auto* const end = name.data() + name.size() - ending.size();
    const auto [stop, error] = std::from_chars(name.data(), end, number);
    return stop == end && error == std::errc() ? std::optional(number) : std::nullopt;
}

std::vector<std::string> rootFilesInOrder(const std::vector<std::string>& names) {
    std::vector<std::pair<std::int64_t, std::string>> numbered;
    for (const auto& name : names) {
        if (const auto number = versionInFileName(name))
            numbered.emplace_back(*number, name);
    }
    std::ranges::sort(numbered);
    std::vector<std::string> ordered;
    ordered.reserve(numbered.size());
    for (auto& [number, name] : numbered)
        ordered.push_back(std::move(name));
    return ordered;
}

}  // namespace anchorite::audit
