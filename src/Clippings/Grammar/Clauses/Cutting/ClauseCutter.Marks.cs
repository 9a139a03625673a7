namespace Clippings;

/// <summary>What marks do to the clauses of a sentence.</summary>
internal sealed partial class ClauseCutter
{
    private void Quote(int i)
    {
        var closes = PopThrough(p => p.Kind == ClausePartKind.Quotation);
        _current.Words.Add(i);
        if (closes)
            return;
        // "who was “unyielding,” said": the comma inside the marks ends the clause outside them.
        if (_words.Tag(i - 1) == PennTag.Comma && !_words.Opens(i))
            PopAtComma();
        if (_words.Opens(i) && HoldsClause(i))
            Push(ClausePartKind.Quotation, i + 1);
    }

    // A quotation of a word or a phrase is part of the clause around it.
    private bool HoldsClause(int open)
    {
        var finite = false;
        for (var i = open + 1; i < _words.Count; i++)
        {
            if (_words.IsQuoteMark(i))
                return finite && i > open + 2;
            finite |= _words.IsFinite(i);
        }

        return finite;
    }

    private void Bracket(int i)
    {
        if (_words.Tag(i) == PennTag.OpenBracket)
            Push(ClausePartKind.Aside, i);
        _current.Words.Add(i);
        if (_words.Tag(i) == PennTag.CloseBracket)
            PopThrough(p => p.Kind == ClausePartKind.Aside);
    }

    private bool IsDash(int i) =>
        _words.Tag(i) is PennTag.HYPH or PennTag.NFP or PennTag.SYM or PennTag.Comma && _words.Lower(i) is "-" or "--" or "–" or "—" or "―" && i > 0 && i + 1 < _words.Count
        && (_words[i].End - _words[i].Start > 1 || _words.Lower(i) != "-" || (_words[i - 1].End < _words[i].Start && _words[i].End < _words[i + 1].Start));

    private void Break(int i)
    {
        var lower = _words.Lower(i);
        if (lower is ";")
        {
            Top();
            _current.Words.Add(i);
            _parts.Add(_current = new ClausePart(ClausePartKind.Main, i + 1, _current.Parent));
        }
        else if (lower is ":")
        {
            _current.Words.Add(i);
            if (!_words.IsQuoteMark(i + 1))
                Push(ClausePartKind.Aside, i + 1);
        }
        else
        {
            // A dash closes the aside that another opened, or opens one.
            if (lower is not ("..." or "…") && !PopThrough(p => p.Kind == ClausePartKind.Aside && IsDash(p.Opener)))
                Push(ClausePartKind.Aside, i);
            else if (_current.Kind is ClausePartKind.Adverbial or ClausePartKind.Conditional && _words.Tag(_current.Opener - 1) is null && WithoutVerb() is not null)
                PopAtComma();
            _current.Words.Add(i);
        }
    }

    // The clause that no other holds, short of what encloses it.
    private void Top()
    {
        while (_current.Parent is { } parent && !_current.IsClosed)
            _current = parent;
    }
}
