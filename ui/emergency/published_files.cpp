#include "ui/emergency/published_files.h"

#include <QObject>

#include <algorithm>

#include "ceremony/audit/history.h"
#include "ceremony/metadata/chain.h"
#include "ceremony/rotation/published.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

using metadata::TrustedRoot;

QString nameOfPath(const std::string& path) {
    return plain(path.substr(path.find_last_of('/') + 1));
}

/// What the disk had, before anything of it was understood.
struct Found {
    std::vector<std::pair<std::string, std::string>> texts;  ///< path and content of what may be roots
    std::optional<std::string> plan;
    std::string ceremony;  ///< the folder, when it is a workspace
};

Result<std::string> readText(Disk& disk, const std::string& path, std::size_t limit) {
    const auto bytes = TRY(disk.read(path, limit));
    return std::string(asText(bytes));
}

bool has(const std::vector<std::string>& names, const char* name) {
    return std::ranges::find(names, name) != names.end();
}

Result<void> addRoots(Disk& disk, const std::string& folder, const std::vector<std::string>& names, Found& found) {
    for (const std::string& name : audit::rootFilesInOrder(names)) {
        const std::string path = joinPath(folder, name);
        found.texts.emplace_back(path, TRY(readText(disk, path, metadata::JsonLimits().bytes)));
    }
    return {};
}

Result<Found> lookInto(Disk& disk, const std::string& folder) {
    Found found;
    const auto names = TRY(disk.list(folder));
    TRY(addRoots(disk, folder, names, found));
    const std::string roots = joinPath(folder, "roots");
    if (found.texts.empty() && has(names, "roots") && disk.isFolder(roots)) {
        TRY(addRoots(disk, roots, TRY(disk.list(roots)), found));
    }
    if (has(names, "plan.json")) {
        found.plan = TRY(readText(disk, joinPath(folder, "plan.json"), record::Plan::sizeLimit));
    }
    if (found.plan && has(names, "transcript.jsonl")) {
        found.ceremony = folder;
    }
    if (found.texts.empty()) {
        return fail("audit.no-roots", "the folder holds no file named N.root.json, such as 1.root.json");
    }
    return found;
}

Result<Found> lookAt(Disk& disk, const std::vector<std::string>& paths) {
    if (paths.size() == 1 && disk.isFolder(paths.front())) {
        return lookInto(disk, paths.front());
    }
    Found found;
    for (const std::string& path : paths) {
        std::string text = TRY(readText(disk, path, metadata::JsonLimits().bytes));
        if (text.find("\"anchorite-plan\"") != std::string::npos) {
            found.plan = std::move(text);
        } else {
            found.texts.emplace_back(path, std::move(text));
        }
    }
    if (found.texts.empty() || found.texts.size() > metadata::chainLimit) {
        return fail("audit.no-roots", "choose 1 to 1024 root.json files");
    }
    return found;
}

struct NamedRoot {
    std::string path;
    TrustedRoot root;
};

/// In the order of versions; what is not whole by itself is left out, and said.
std::vector<NamedRoot> wholeRoots(Found& found, QStringList& notes, std::optional<Error>& first,
                                  const std::stop_token& stop) {
    metadata::KeyReader keys;
    std::vector<NamedRoot> roots;
    for (auto& [path, text] : found.texts) {
        if (stop.stop_requested()) {
            break;
        }
        auto parsed = metadata::SignedRoot::parse(std::move(text), keys);
        auto root =
            parsed ? TrustedRoot::anchor(std::move(*parsed)) : Result<TrustedRoot>(std::unexpected(parsed.error()));
        if (root) {
            roots.push_back({path, std::move(*root)});
            continue;
        }
        if (!first) {
            first = root.error();
        }
        notes << QObject::tr("%1 is left out: %2").arg(nameOfPath(path), sentence(root.error().detail));
    }
    std::ranges::stable_sort(roots, {}, [](const NamedRoot& one) { return one.root.root().version(); });
    return roots;
}

/// Ends the chain before the first root that the one before it does not vouch for: clients do not go there.
void endWhereItBreaks(std::vector<NamedRoot>& roots, QStringList& notes) {
    for (std::size_t i = 1; i < roots.size(); ++i) {
        const TrustedRoot& before = roots[i - 1].root;
        if (roots[i].root.root().version() != before.root().version().next()) {
            continue;
        }
        if (const auto next = succeed(before, roots[i].root.signedRoot()); !next) {
            notes << QObject::tr("%1 and later roots are left out, clients do not follow there: %2")
                         .arg(nameOfPath(roots[i].path), sentence(next.error().detail));
            roots.erase(roots.begin() + static_cast<std::ptrdiff_t>(i), roots.end());
            return;
        }
    }
}

/// Only the plan names people; a name inside a root is a claim of that root.
void addPeople(const record::Ports& ports, const Found& found, PublishedFiles& published) {
    if (!found.ceremony.empty()) {
        const auto ceremony = record::Ceremony::openForReading(ports, found.ceremony);
        if (ceremony) {
            for (const auto& [keyid, custodian] : ceremony->custodians()) {
                published.holders.emplace(keyid, custodian.person);
            }
            const auto before = record::planBefore(*ceremony);
            if (before && before->root.digest() == published.roots.latest.digest()) {
                published.before = *before;
            }
        } else {
            published.notes
                << QObject::tr("The record of this ceremony cannot be used: %1").arg(sentence(ceremony.error().detail));
        }
    }
    for (const auto& [keyid, key] : published.before.keys) {
        published.holders.emplace(keyid, key.holder);
    }
}

}  // namespace

Result<PublishedFiles> readPublished(const record::Ports& ports, const std::vector<std::string>& paths,
                                     const std::stop_token& stop) {
    Found found = TRY(lookAt(ports.disk, paths));
    std::optional<record::Plan> plan;
    if (found.plan) {
        plan = TRY(record::Plan::read(*found.plan));
    }
    QStringList notes;
    std::optional<Error> first;
    auto roots = wholeRoots(found, notes, first, stop);
    endWhereItBreaks(roots, notes);
    if (roots.empty()) {
        return std::unexpected(first.value_or(Error{"anchor-self-signature", "no root was read"}));
    }
    QStringList files;
    std::vector<TrustedRoot> chain;
    for (const NamedRoot& one : roots) {
        files << QString::fromStdString(one.path);
        chain.push_back(one.root);
    }
    auto chained = TRY(rotation::published(roots.back().root, std::move(chain)));
    auto before = record::planBefore(chained.latest, plan);
    PublishedFiles published{std::move(chained), files, {}, std::move(before), nameOfPath(paths.front()), notes};
    addPeople(ports, found, published);
    return published;
}

}  // namespace anchorite::ui
