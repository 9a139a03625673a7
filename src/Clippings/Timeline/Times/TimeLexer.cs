namespace Clippings;

/// <summary>Cuts text into the tokens that the time grammar reads. Tokenised text ("March 01 , 2008") reads the same.</summary>
internal sealed class TimeLexer(TimeVocabulary vocabulary, string text, List<TimeToken> tokens)
{
    private const int LongestWord = 24;

    /// <summary>Words that are cut short to "c.", "pp.", "est.".</summary>
    private const int LongestCut = 3;

    /// <summary>Reads a stretch of text and closes it with a stop.</summary>
    public void Read(int start, int end)
    {
        var at = start;
        var glued = false;
        while (at < end)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                glued = false;
                continue;
            }

            var next = char.IsLetter(c) ? Word(at, end, glued)
                : char.IsAsciiDigit(c) ? TimeNumbers.Read(text, at, end, glued, tokens)
                : c is '\'' or '’' or '‘' or '`' ? Apostrophe(at, end, glued)
                : Mark(at, end, glued);
            at = next;
            glued = true;
        }

        tokens.Add(new() { Start = end, End = end, Word = -1, Classes = TimeClass.Stop });
    }

    private int Word(int start, int end, bool glued)
    {
        var at = start;
        while (at < end && char.IsLetter(text[at]))
            at++;
        if (at < end && text[at] is '.' or ':' && PageAddress.End(text, start, at, end) is > 0 and var after)
            return Opaque(start, after, glued);
        if (at == start + 1 && at < end && text[at] == '.' && at + 1 < end && char.IsLetter(text[at + 1]))
            return Dotted(start, end, glued);
        var token = new TimeToken
        {
            Start = start,
            End = at,
            Word = -1,
            Glued = glued,
            Capitalized = char.IsUpper(text[start]),
        };
        var printed = text.AsSpan(start, at - start);
        if (printed.Length <= LongestWord && vocabulary.TryFind(printed, out var entry))
            Fill(ref token, entry, end);
        if (!token.Capitalized && printed.Length > 4 && (token.Classes & ~(TimeClass.Dating | TimeClass.Implicative)) == TimeClass.None && printed.EndsWith("ed"))
            token.Classes |= TimeClass.PastCue;
        if (!NumberWords.Join(text, tokens, token))
            tokens.Add(token);
        return token.End;
    }

    /// <summary>A stretch that holds no time whatever its digits look like.</summary>
    private int Opaque(int start, int end, bool glued)
    {
        tokens.Add(new() { Start = start, End = end, Word = -1, Glued = glued });
        return end;
    }

    private void Fill(ref TimeToken token, TimeVocabulary.Entry entry, int end)
    {
        token.Word = entry.Word;
        token.Classes = entry.Classes;
        token.Value = entry.Value;
        if (token.Is(TimeClass.Month | TimeClass.Weekday) && !token.Capitalized)
            token.Classes &= ~(TimeClass.Month | TimeClass.Weekday | TimeClass.Abbreviation);
        if (token.Capitalized && token.End - token.Start == 1)
            token.Classes &= ~(TimeClass.Dating | TimeClass.Numbering);
        if (token.End < end && text[token.End] == '.' && (token.Is(TimeClass.Abbreviation) || IsBeforeNumber(token, end)))
            token.End++;
    }

    /// <summary>"c. 1580", "No. 5": the point ends no sentence.</summary>
    private bool IsBeforeNumber(in TimeToken token, int end)
    {
        if (token.End - token.Start > LongestCut || !token.Is(TimeClass.Numbering | TimeClass.Dating))
            return false;
        var at = token.End + 1;
        return (at < end && char.IsAsciiDigit(text[at])) || (at + 1 < end && char.IsWhiteSpace(text[at]) && char.IsAsciiDigit(text[at + 1]));
    }

    /// <summary>Letters with points between them: p.m., B.C., U.S.</summary>
    private int Dotted(int start, int end, bool glued)
    {
        Span<char> letters = stackalloc char[4];
        var count = 0;
        var at = start;
        while (at < end && char.IsLetter(text[at]) && (at + 1 >= end || !char.IsLetter(text[at + 1])))
        {
            if (count < 4)
                letters[count++] = text[at];
            at += at + 1 < end && text[at + 1] == '.' ? 2 : 1;
        }

        var token = new TimeToken { Start = start, End = at, Word = -1, Glued = glued, Capitalized = char.IsUpper(text[start]) };
        if (vocabulary.TryFind(letters[..count], out var entry))
            token.Classes = entry.Classes & (TimeClass.Meridiem | TimeClass.Era);
        token.Value = entry.Value;
        tokens.Add(token);
        return at;
    }

    private int Apostrophe(int start, int end, bool glued)
    {
        var at = start + 1;
        if (at + 1 < end && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && !glued)
            return TimeNumbers.Short(text, start, end, tokens);
        while (at < end && char.IsLetter(text[at]) && (glued || at > start + 1 || text[at] is 's' or 'S'))
            at++;
        var token = new TimeToken { Start = start, End = at, Word = -1, Glued = glued };
        if (at == start + 1)
            token.Word = vocabulary.Mark('\'');
        else if (at <= start + LongestWord && vocabulary.TryFind(text.AsSpan(start + 1, at - start - 1), out var entry) && entry.Word >= 0)
            token.Word = entry.Word;
        tokens.Add(token);
        return at;
    }

    private int Mark(int start, int end, bool glued)
    {
        var c = text[start];
        var token = new TimeToken { Start = start, End = start + 1, Word = vocabulary.Mark(c), Glued = glued };
        if (c == '-' && start + 1 < end && text[start + 1] == '-')
        {
            token.Word = -1;
            token.End++;
        }
        else if (c is '!' or '?' or ';' || (c == '.' && (start + 1 >= end || !char.IsLetterOrDigit(text[start + 1])) && !(glued && IsLeading(start))))
        {
            token.Classes = TimeClass.Stop;
        }

        tokens.Add(token);
        return token.End;
    }

    // "Mr. Orr had": the stop ends nothing.
    private bool IsLeading(int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]) && stop - start < LongestWord)
            start--;
        return Abbreviations.Kind(text.AsSpan(start, stop - start)) == AbbreviationKind.Leading;
    }
}
