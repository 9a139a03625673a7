namespace Clippings;

/// <summary>Decides whether a terminator ends the sentence.</summary>
internal static class SentenceEnding
{
    private const int FullEllipsis = 4;

    /// <summary>True where the sentence that began at <paramref name="start"/> ends with the terminator.</summary>
    public static bool IsAt(string text, int start, Terminator mark, int limit)
    {
        var next = mark.End;
        while (next < limit && SentenceMarks.IsSpace(text[next]))
            next++;
        if (next >= limit)
            return true;
        if (next == mark.End)
            return SentenceMarks.IsIdeographic(text[mark.MarksEnd - 1]) || LostItsSpace(text, start, mark, limit);
        if (IsBracketed(text, mark))
            return false;
        var word = next;
        while (word < limit && (SentenceMarks.IsOpener(text[word]) || (word > next && SentenceMarks.IsSpace(text[word]))))
            word++;
        if (word >= limit || text[next] is ',' or ';' or ':' || GoesOnInLowerCase(text, word, limit))
            return false;
        if (mark.IsFullStop(text))
            return FullStop.Ends(text, start, mark, word, limit);
        return mark.IsEllipsis(text)
            ? EllipsisEnds(text, start, mark, word, limit)
            : !(mark.ClosesQuote(text) && word == next && SpeakerTag.IsAt(text, word, limit));
    }

    /// <summary>Lower case, unless it is a name such as <c>iPhone</c>.</summary>
    private static bool GoesOnInLowerCase(string text, int word, int limit) =>
        char.IsLower(text[word]) && !(word + 1 < limit && char.IsUpper(text[word + 1]));

    /// <summary>An omission marked as such: <c>[...]</c>.</summary>
    private static bool IsBracketed(string text, Terminator mark) =>
        mark.IsEllipsis(text) && mark.Start > 0 && text[mark.Start - 1] is '[' or '('
        && mark.MarksEnd < text.Length && text[mark.MarksEnd] is ']' or ')';

    /// <summary>Three dots before <c>I</c> are a pause, and dots before any word open a clipped quotation.</summary>
    private static bool EllipsisEnds(string text, int start, Terminator mark, int word, int limit)
    {
        if (mark.Dots(text) >= FullEllipsis)
            return true;
        var isPronoun = text[word] == 'I' && (word + 1 >= limit || !char.IsLetterOrDigit(text[word + 1]));
        return !isPronoun && text.AsSpan(start, mark.Start - start).ContainsAnyExcept(SentenceMarks.BeforeFirstWord);
    }

    /// <summary>A capital directly after the mark, or after the quotation mark that closes or opens there.</summary>
    private static bool LostItsSpace(string text, int start, Terminator mark, int limit)
    {
        var word = text[mark.End] is '“' or '‘' ? mark.End + 1 : mark.End;
        var follows = word > mark.MarksEnd ? LostSpace.OpensAt(text, word, limit) : LostSpace.Follows(text, mark.MarksEnd - 1, limit);
        return follows && mark.Start > start && (!mark.IsFullStop(text) || FullStop.Ends(text, start, mark, word, limit));
    }
}
