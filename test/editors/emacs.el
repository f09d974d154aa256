;;; Drives Emacs with eglot as somebody would, and writes what it saw.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)
(require 'cl-lib)

(defvar folder (getenv "ISMS_FOLDER"))
(defvar result nil)
(defun note (step seen) (push (cons step (or seen "")) result))

;; Whether to edit files that are not shown yet: a person says yes.
(fset 'y-or-n-p (lambda (_question) t))

(defun until (holds)
  "Wait until HOLDS, or for twenty seconds; what happens to files comes as an event."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (sit-for 0.05))))

(defun open (name)
  "Show the file NAME with the server behind it; eglot-ensure waits for a command, which no batch has."
  (set-buffer (find-file-noselect (expand-file-name name folder)))
  (unless (eglot-managed-p)
    (if (eglot-current-server)
        (eglot--maybe-activate-editing-mode)
      (apply #'eglot--connect (eglot--guess-contact)))
    (until #'eglot-managed-p))
  (flymake-mode 1)
  (current-buffer))

(defun at (needle) (goto-char (point-min)) (search-forward needle) (goto-char (match-beginning 0)))

(defun ask (method &optional params)
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot--current-server-or-lose) method (or params (eglot--TextDocumentPositionParams)) :timeout 20))

(defun places (locations)
  (mapconcat #'identity
             (sort (mapcar (lambda (each)
                             (format "%s:%d"
                                     (file-name-nondirectory (eglot--uri-to-path (plist-get each :uri)))
                                     (1+ (plist-get (plist-get (plist-get each :range) :start) :line))))
                           locations)
                   #'string<)
             " "))

(defun unknown (buffer)
  (with-current-buffer buffer
    (or (cl-some (lambda (each)
                   (let ((text (flymake-diagnostic-text each)))
                     (and (string-match "「\\([^」]+\\)」は定義されていません" text) (match-string 1 text))))
                 (flymake-diagnostics))
        "no unknown id")))

(defun becomes (buffer wanted)
  (until (lambda () (with-current-buffer buffer (flymake-start)) (equal (unknown buffer) wanted)))
  (unknown buffer))

(defun drive ()
  (let ((assets (open "assets.isms.yaml")))
    (at "yoyaku")
    (note "an id behind Japanese text leads to its definition" (places (ask :textDocument/definition)))
    (note "references stand in all files"
          (places (ask :textDocument/references
                       (append (eglot--TextDocumentPositionParams) '(:context (:includeDeclaration t))))))
    (let* ((about (list :textDocument (eglot--TextDocumentIdentifier)))
           (outline (ask :textDocument/documentSymbol about))
           (entries (plist-get (aref outline 0) :children))
           (found (ask :workspace/symbol '(:query "隔離"))))
      (note "the outline lists entries" (mapconcat (lambda (each) (plist-get each :name)) entries " "))
      (note "an entry is found by its name" (car (split-string (plist-get (aref found 0) :name)))))
    (at "services")
    (let ((contents (plist-get (ask :textDocument/hover) :contents)))
      (note "a hover explains in Japanese" (plist-get contents :value)))
    (note "opened alone, a document belongs to its project" (unknown assets))

    (open "isms.yaml")
    (let* ((lenses (ask :textDocument/codeLens (list :textDocument (eglot--TextDocumentIdentifier))))
           (lens (ask :codeLens/resolve (aref lenses 0))))
      (note "figures stand above entries" (plist-get (plist-get lens :command) :title)))
    (at "suzuki")
    (replace-match "tanaka")
    (eglot--signal-textDocument/didChange)
    (note "an edit in one buffer is seen in the other" (becomes assets "suzuki"))
    (at "tanaka")
    (replace-match "suzuki")
    (eglot--signal-textDocument/didChange)
    (note "and taken back there" (becomes assets "no unknown id"))
    (with-temp-file (expand-file-name "people.isms.yaml" folder)
      (insert "people:\n  - {id: kato, name: 加藤}\n"))
    (note "what changes on the disk is seen" (becomes assets "sato"))

    (set-buffer assets)
    (at "sato")
    (let* ((position (eglot--pos-to-lsp-position))
           (actions (ask :textDocument/codeAction
                         (list :textDocument (eglot--TextDocumentIdentifier)
                               :range (list :start position :end position)
                               :context '(:diagnostics []))))
           (action (cl-find-if (lambda (each) (string-match-p "kato" (plist-get each :title))) actions)))
      (when (and action (not (plist-get action :edit)))
        (setq action (ask :codeAction/resolve action)))
      (when action (eglot--apply-workspace-edit (plist-get action :edit)))
      (note "an action mends"
            (if (string-match-p "owner: kato" (buffer-string)) "owner: suzuki" (format "%S" actions))))
    (goto-char (point-max))
    (insert "  - id: key\n    owner: \n")
    (goto-char (1- (point-max)))
    (let* ((offered (ask :textDocument/completion))
           (items (if (vectorp offered) offered (plist-get offered :items))))
      (note "completion offers ids of other files"
            (and (cl-some (lambda (each) (string-match-p "suzuki" (plist-get each :label))) items) "suzuki")))
    (delete-region (- (point-max) (length "  - id: key\n    owner: \n")) (point-max))

    (at "yoyaku")
    (eglot--apply-workspace-edit
     (ask :textDocument/rename (append (eglot--TextDocumentPositionParams) '(:newName "booking"))))
    (note "renaming edits every file"
          (mapconcat (lambda (name)
                       (set-buffer (find-file-noselect (expand-file-name name folder)))
                       (mapconcat (lambda (_) "booking") (make-list (how-many "booking" (point-min)) t) " "))
                     '("assets.isms.yaml" "isms.yaml" "risks.isms.yaml") " "))
    (open "risks.isms.yaml")
    (at "RISK-001")
    (let* ((items (ask :textDocument/prepareCallHierarchy))
           (calls (ask :callHierarchy/outgoingCalls (list :item (aref items 0)))))
      (note "the trace leads from a risk to its control"
            (mapconcat (lambda (each) (plist-get (plist-get each :to) :name)) calls " ")))))

;; Once Emacs has begun: before, it hears of no files.
(run-with-timer
 0 nil
 (lambda ()
   (condition-case why
       (drive)
     (error (note "stopped" (format "%S" why))))
   (with-temp-file (getenv "ISMS_RESULT")
     (set-buffer-file-coding-system 'utf-8)
     (insert (json-encode (mapcar (lambda (each) (cons (intern (car each)) (cdr each))) result))))
   (kill-emacs 0)))
