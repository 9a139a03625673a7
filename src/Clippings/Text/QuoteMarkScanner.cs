using System.Buffers;

namespace Clippings;

/// <summary>
/// Finds the quotation marks of a paragraph and tells opening from closing ones. Neighbours decide before the glyph
/// does: feeds print closing marks where opening ones belong, and straight marks carry no direction.
/// </summary>
internal static class QuoteMarkScanner
{
    // All that may be a mark of a style; most of a text is none, and is not looked at one by one.
    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("'‘’‹›‚");
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"“”„‟«»＂`'");

    public static List<QuoteMark> Scan(string text, TextSpan paragraph, QuoteMarkStyle style)
    {
        var sought = style.HasFlag(QuoteMarkStyle.Single) ? SingleMarks : DoubleMarks;
        if (!text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny(sought))
            return [];
        var marks = new List<QuoteMark>();
        var open = 0;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var next = text.AsSpan(i, paragraph.End - i).IndexOfAny(sought);
            if (next < 0)
                break;
            i += next;
            var length = LengthAt(text, i, paragraph.End, style);
            if (length == 0)
                continue;
            var opens = Opens(text, i, length, paragraph, open > 0, style);
            if (opens is { } direction)
            {
                marks.Add(new QuoteMark(i, length, direction));
                open = Math.Max(0, open + (direction ? 1 : -1));
            }

            i += length - 1;
        }

        return marks;
    }

    private static int LengthAt(string text, int i, int end, QuoteMarkStyle style)
    {
        var c = text[i];
        if (style.HasFlag(QuoteMarkStyle.Single))
            return (c is '\'' or '‘' or '’' or '‹' or '›' or '‚') && !IsDoubled(text, i) ? 1 : 0;
        if (c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂')
            return 1;
        var doubled = i + 1 < end && text[i + 1] == c;
        return doubled && (c == '`' || (c == '\'' && ClosesGrave(text, i, style))) ? 2 : 0;
    }

    private static bool IsDoubled(string text, int i) =>
        (i + 1 < text.Length && text[i + 1] == text[i]) || (i > 0 && text[i - 1] == text[i]);

    // ``…'' needs no switch: the graves say what they are. The look back is short on purpose: it keeps the scan linear.
    private static bool ClosesGrave(string text, int i, QuoteMarkStyle style)
    {
        if (style.HasFlag(QuoteMarkStyle.DoubledApostrophe))
            return true;
        var from = Math.Max(0, i - LongestGraveQuote);
        return text.AsSpan(from, i - from).LastIndexOf("``", StringComparison.Ordinal) >= 0;
    }

    private const int LongestGraveQuote = 2000;

    private static bool? Opens(string text, int i, int length, TextSpan paragraph, bool inside, QuoteMarkStyle style)
    {
        var before = i > paragraph.Start ? text[i - 1] : ' ';
        var after = i + length < paragraph.End ? text[i + length] : ' ';
        if (before == '=')
            return null;
        return style.HasFlag(QuoteMarkStyle.Single)
            ? SingleOpens(text, i, before, after, inside, paragraph)
            : IsForApostrophe(text, i, before) ? null : DoubleOpens(text[i], before, after, inside, i == paragraph.Start);
    }

    // the bank"s, I"m, isn"t: feeds that print a straight double mark for every apostrophe.
    private static bool IsForApostrophe(string text, int i, char before)
    {
        if (text[i] != '"' || !char.IsLetter(before))
            return false;
        var end = i + 1;
        while (end < text.Length && end - i <= LongestEnding + 1 && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(i + 1, end - i - 1) is "s" or "t" or "m" or "d" or "ll" or "re" or "ve";
    }

    private const int LongestEnding = 2;

    private static bool? DoubleOpens(char glyph, char before, char after, bool inside, bool first)
    {
        var spaceBefore = IsGap(before);
        var spaceAfter = IsGap(after);
        if (glyph is '„' or '`')
            return true;
        if (glyph is '«' or '»')
            return spaceBefore == spaceAfter ? glyph == '«' : spaceBefore;
        if (first)
            return true;
        if (spaceBefore && !spaceAfter)
            return IsWordStart(after) || !inside || glyph == '“';
        if (spaceAfter && !spaceBefore)
            return IsInch(glyph, before, inside) ? null : false;
        if (glyph is '“' or '‟')
            return !(inside && !char.IsLetterOrDigit(after));
        if (glyph == '”')
            return false;
        if (spaceBefore)
            return !inside;
        return Inner(before, after, inside);
    }

    // A straight mark with print on both sides: (“word”), said"We, end."He, 6'2"-tall.
    private static bool? Inner(char before, char after, bool inside)
    {
        if (IsOpenBracket(before))
            return true;
        if (IsInch('"', before, inside))
            return null;
        if (inside)
            return IsDash(before) && char.IsLetter(after) ? true : false;
        return char.IsLetterOrDigit(after) || IsOpenBracket(after) || after is '\'' or '‘' or '$' or '.' ? true : null;
    }

    private static bool? SingleOpens(string text, int i, char before, char after, bool inside, TextSpan paragraph)
    {
        if (text[i] is ('\'' or '’' or '‘') && !char.IsLetterOrDigit(before) && Elision.StartsAt(text, i + 1))
            return null;
        if (text[i] is '‘' or '‚' or '‹')
            return char.IsLetterOrDigit(before) ? null : true;
        var letterBefore = char.IsLetterOrDigit(before);
        var letterAfter = char.IsLetterOrDigit(after);
        if (letterBefore && letterAfter)
            return null;
        if (!letterBefore && !IsSentencePunctuation(before) && letterAfter)
            return char.IsDigit(after) || inside || text[i] == '’' ? null : true;
        if (!inside || letterAfter)
            return null;
        return before is 's' or 'S' && IsPlural(text, i, paragraph) ? null : false;
    }

    // workers' rights: an apostrophe where a lower-case word follows and another closing mark is near.
    private static bool IsPlural(string text, int i, TextSpan paragraph)
    {
        if (i + 2 >= paragraph.End || text[i + 1] != ' ' || !char.IsLower(text[i + 2]))
            return false;
        var until = Math.Min(paragraph.End, i + LongestGraveQuote);
        for (var k = i + 2; k < until; k++)
        {
            if (text[k] is '\'' or '’' && !(k + 1 < until && char.IsLetterOrDigit(text[k + 1])))
                return true;
            if (text[k] == '‘' || (text[k] == '\'' && IsGap(text[k - 1])))
                return false;
        }

        return false;
    }

    private static bool IsInch(char glyph, char before, bool inside) => glyph is '"' or '”' && char.IsDigit(before) && !inside;

    private static bool IsGap(char c) => char.IsWhiteSpace(c);

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || IsOpenBracket(c) || c is '$' or '#' or '@' or '\'' or '‘' or '.' or '…';

    private static bool IsOpenBracket(char c) => c is '(' or '[' or '{';

    private static bool IsDash(char c) => c is '—' or '–' or '-' or '/' or '―';

    private static bool IsSentencePunctuation(char c) => c is '.' or ',' or '?' or '!' or ';' or ':' or '…';
}
