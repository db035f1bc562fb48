#include "crypto/base/disk.h"

namespace anchorite {

std::string joinPath(const std::string& folder, const std::string& name) {
    if (folder.empty() || folder.ends_with('/')) {
        return folder + name;
    }
    return folder + "/" + name;
}

std::string fileName(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace anchorite
