-- Drives Neovim as a person would, on the file that it was opened with, and writes what was seen as JSON.
-- vim.wait looks at a condition until it holds; its limit is only for a server that never answers.
local LIMIT = 30000
local seen = {}

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, LIMIT) or {}
  for _, answer in pairs(answers) do
    return answer.result, answer.error
  end
end

local function diagnostics()
  return vim.diagnostic.get(0)
end

local function run()
  vim.wait(LIMIT, function() return #diagnostics() > 0 end, 20)
  local first = diagnostics()[1]
  local lsp = first.user_data.lsp
  seen.message = first.message
  seen.code = first.code or lsp.code
  seen.line = first.lnum
  seen.word = vim.api.nvim_buf_get_text(0, first.lnum, first.col, first.end_lnum, first.end_col, {})[1]
  seen.related = lsp.relatedInformation and #lsp.relatedInformation or 0

  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
  seen.hover = hover and hover.contents.value

  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0) }
  local actions = ask('textDocument/codeAction', params)
  for _, action in ipairs(actions or {}) do
    if action.isPreferred then
      seen.action = action.title
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    end
  end
  vim.wait(LIMIT, function() return #diagnostics() == 0 end, 20)
  seen.left = #diagnostics()
  seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')

  local tokens = ask('textDocument/semanticTokens/full', { textDocument = vim.lsp.util.make_text_document_params() })
  seen.tokens = tokens and tokens.data and #tokens.data or 0
end

local ok, err = pcall(run)
if not ok then seen.error = tostring(err) end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd('qall!')
