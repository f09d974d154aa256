-- Drives Neovim as somebody would, and writes what it saw.
local folder, result = os.getenv('ISMS_FOLDER'), {}
local patience = 20000

local function open(name)
  local path = folder .. '/' .. name
  -- To edit what is open already would throw away what was typed.
  if vim.fn.bufloaded(path) == 1 then
    vim.cmd('buffer ' .. vim.fn.bufnr(path))
  else
    vim.cmd('edit ' .. vim.fn.fnameescape(path))
  end
  return vim.api.nvim_get_current_buf()
end

-- Where a text stands, as the protocol's parameters have it: the cursor is put there, as a person would.
local function at(needle, after)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from, to = line:find(needle, 1, true)
    if from then
      vim.api.nvim_win_set_cursor(0, { row, after and to or from - 1 })
      return
    end
  end
  error('no ' .. needle)
end

local function client()
  for _, each in pairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do return each end
end

local function position()
  return vim.lsp.util.make_position_params(0, client().offset_encoding or 'utf-16')
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params or position(), patience) or {}
  for _, answer in pairs(answers) do return answer.result end
end

local function unknown(buffer)
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local told = each.user_data and each.user_data.lsp or {}
    local id = (each.code or told.code) == 'ref/unresolved' and each.message:match('「([^」]+)」')
    if id then return id end
  end
  return 'no unknown id'
end

local function becomes(buffer, wanted)
  vim.wait(patience, function() return unknown(buffer) == wanted end, 20)
  return unknown(buffer)
end

local function places(locations)
  local found = {}
  for _, each in ipairs(locations or {}) do
    table.insert(found, vim.fn.fnamemodify(vim.uri_to_fname(each.uri), ':t') .. ':' .. each.range.start.line + 1)
  end
  table.sort(found)
  return table.concat(found, ' ')
end

local function write(name, text)
  local file = io.open(folder .. '/' .. name, 'w')
  file:write(text)
  file:close()
end

local steps = {
  function()
    local assets = open('assets.isms.yaml')
    vim.wait(patience, function() return client() ~= nil and client().initialized ~= false end, 20)
    at('yoyaku')
    result['an id behind Japanese text leads to its definition'] = places(ask('textDocument/definition'))
    result['opened alone, a document belongs to its project'] = unknown(assets)
    local children = {}
    local outline = ask('textDocument/documentSymbol', { textDocument = { uri = vim.uri_from_bufnr(0) } })
    for _, child in ipairs(outline and outline[1].children or {}) do table.insert(children, child.name) end
    result['the outline lists entries'] = table.concat(children, ' ')
    local found = ask('workspace/symbol', { query = '隔離' }) or {}
    result['an entry is found by its name'] = found[1] and found[1].name:match('^%S+') or ''
    local references = position()
    references.context = { includeDeclaration = true }
    result['references stand in all files'] = places(ask('textDocument/references', references))
    at('services')
    local hover = ask('textDocument/hover')
    result['a hover explains in Japanese'] = hover and hover.contents.value or ''
  end,
  function()
    local assets = vim.api.nvim_get_current_buf()
    local main = open('isms.yaml')
    local lenses = ask('textDocument/codeLens', { textDocument = { uri = vim.uri_from_bufnr(main) } }) or {}
    local lens = lenses[1] and ask('codeLens/resolve', lenses[1])
    result['figures stand above entries'] = lens and lens.command.title or ''
    local line = vim.api.nvim_buf_get_lines(main, 2, 3, false)[1]
    vim.api.nvim_buf_set_lines(main, 2, 3, false, { (line:gsub('suzuki', 'tanaka')) })
    result['an edit in one buffer is seen in the other'] = becomes(assets, 'suzuki')
    vim.api.nvim_buf_set_lines(main, 2, 3, false, { line })
    result['and taken back there'] = becomes(assets, 'no unknown id')
    write('people.isms.yaml', 'people:\n  - {id: kato, name: 加藤}\n')
    result['what changes on the disk is seen'] = becomes(assets, 'sato')
  end,
  function()
    local assets = open('assets.isms.yaml')
    -- The unknown owner of the second asset is mended by the fix that names the other person.
    at('sato')
    local range = vim.lsp.util.make_range_params(0, client().offset_encoding or 'utf-16')
    range.context = { diagnostics = {} }
    local offers = {}
    for _, action in ipairs(ask('textDocument/codeAction', range) or {}) do
      table.insert(offers, action.title)
      local meant = action.title:find('kato', 1, true)
      if meant and not action.edit and action.data then action = ask('codeAction/resolve', action) end
      if meant and action.edit then
        vim.lsp.util.apply_workspace_edit(action.edit, client().offset_encoding or 'utf-16')
        break
      end
    end
    local line = vim.api.nvim_buf_get_lines(assets, 2, 3, false)[1]
    result['an action mends'] = line:find('owner: kato', 1, true) and 'owner: suzuki' or line .. ' of ' .. table.concat(offers, ', ')
    vim.api.nvim_buf_set_lines(assets, -1, -1, false, { '  - id: key', '    owner: ' })
    at('    owner: ', true)
    vim.api.nvim_win_set_cursor(0, { vim.api.nvim_win_get_cursor(0)[1], 11 })
    local params = position()
    params.position.character = 11
    local offered = ask('textDocument/completion', params)
    for _, item in ipairs(offered and (offered.items or offered) or {}) do
      if item.label:find('suzuki', 1, true) then result['completion offers ids of other files'] = 'suzuki' end
    end
    vim.api.nvim_buf_set_lines(assets, -3, -1, false, {})
  end,
  function()
    at('yoyaku')
    local params = position()
    params.newName = 'booking'
    local edit = ask('textDocument/rename', params)
    vim.lsp.util.apply_workspace_edit(edit, client().offset_encoding or 'utf-16')
    local found = {}
    for _, name in ipairs({ 'assets.isms.yaml', 'isms.yaml', 'risks.isms.yaml' }) do
      open(name)
      for word in table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'):gmatch('booking') do
        table.insert(found, word)
      end
    end
    result['renaming edits every file'] = table.concat(found, ' ')
    at('RISK-001')
    local items = ask('textDocument/prepareCallHierarchy')
    local calls = items and ask('callHierarchy/outgoingCalls', { item = items[1] }) or {}
    local names = {}
    for _, call in ipairs(calls or {}) do table.insert(names, call.to.name) end
    result['the trace leads from a risk to its control'] = table.concat(names, ' ')
  end,
}

vim.o.hidden = true
for number, step in ipairs(steps) do
  local done, why = pcall(step)
  if not done then result['step ' .. number] = tostring(why) end
end
local file = io.open(os.getenv('ISMS_RESULT'), 'w')
local encode = vim.json and vim.json.encode or vim.fn.json_encode
file:write(encode(result))
file:close()
vim.cmd('qall!')
