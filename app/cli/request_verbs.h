#pragma once

#include "app/cli/verb.h"

namespace anchorite::app::cli {

/// The verbs of requests, each declared in the file that does its work; the table of all is in request_verbs.cpp.
Run declareRequestMake(CLI::App& app);
Run declareRequestShow(CLI::App& app);
Run declareRequestSign(CLI::App& app);
Run declareRequestRefuse(CLI::App& app);
Run declareRequestMerge(CLI::App& app);

}  // namespace anchorite::app::cli
