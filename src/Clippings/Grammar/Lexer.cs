namespace Clippings;

/// <summary>Cuts a paragraph into lexemes, each quotation one of them, in one pass.</summary>
internal static class Lexer
{
    /// <param name="text">The article's text.</param>
    /// <param name="paragraph">The paragraph to cut.</param>
    /// <param name="quotes">All quoted spans of the article.</param>
    /// <param name="next">The first quotation not before the paragraph; moved on past those inside it.</param>
    public static List<Lexeme> Cut(string text, TextSpan paragraph, IReadOnlyList<QuotedSpan> quotes, ref int next)
    {
        var lexemes = new List<Lexeme>();
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (next < quotes.Count && MarkBefore(text, quotes[next]) == i)
            {
                var end = MarkAfter(text, quotes[next], paragraph.End);
                lexemes.Add(new Lexeme(i, end, LexemeClass.Quote, string.Empty, false, next++));
                i = end;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else
            {
                var until = next < quotes.Count ? Math.Min(paragraph.End, MarkBefore(text, quotes[next])) : paragraph.End;
                var lexeme = IsWordStart(text[i]) ? Word(text, i, Math.Max(until, i + 1)) : Mark(text, i);
                lexemes.Add(lexeme);
                i = lexeme.End;
            }
        }

        return lexemes;
    }

    public static int MarkBefore(string text, QuotedSpan quote) =>
        quote.Start - (text[quote.Start - 1] is '`' or '\'' && quote.Start > 1 && text[quote.Start - 2] == text[quote.Start - 1] ? 2 : 1);

    private static int MarkAfter(string text, QuotedSpan quote, int limit)
    {
        if (!quote.Closed)
            return quote.End;
        var doubled = quote.End + 1 < limit && text[quote.End] == '\'' && text[quote.End + 1] == '\'' && text[quote.Start - 1] is '`' or '\'' && text[quote.Start - 1] == text[quote.Start - 2 < 0 ? 0 : quote.Start - 2];
        return quote.End + (doubled ? 2 : 1);
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || c is '@' or '#' or '$' or '&';

    private static Lexeme Word(string text, int start, int limit)
    {
        var i = start + 1;
        while (i < limit && Continues(text, start, i, limit))
            i++;
        if (PossessiveAt(text, start, i) is { } cut)
            return cut == start ? Make(text, start, i, LexemeClass.Possessive) : Word(text, start, cut);
        if (i < limit && text[i] == '.' && TakesDot(text.AsSpan(start, i - start)))
            i++;
        return Make(text, start, i, null);
    }

    private static bool Continues(string text, int start, int i, int limit)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || IsStray(c))
            return true;
        if (i + 1 >= limit || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        return c switch
        {
            '\'' or '’' or '-' or '_' => true,
            '.' => char.IsDigit(text[i - 1]) == char.IsDigit(text[i + 1]) && (char.IsDigit(text[i - 1]) || IsInitial(text, start, i)),
            ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            '/' or '&' or '@' => true,
            _ => false,
        };
    }

    // Combining accents, and the debris of a wrong decoding: it stands inside words and is no punctuation.
    private static bool IsStray(char c) => c >= '\u0080' && !char.IsWhiteSpace(c) && c is not ('«' or '»' or '·') && c is < '\u2000' or > '\u206f' and < '\u3000';

    // U.S., a.m., J.F.K.: single letters between points.
    private static bool IsInitial(string text, int start, int i) => i - 1 == start || text[i - 2] == '.';

    private static int? PossessiveAt(string text, int start, int end)
    {
        if (end - start < 3 || text[end - 1] is not ('s' or 'S') || text[end - 2] is not ('\'' or '’'))
            return null;
        return end - 2;
    }

    private static bool TakesDot(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.') || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt",
        "Adm", "Cmdr", "Cpl", "Pvt", "Hon", "Del", "Atty", "Amb", "Sec", "St", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "vs", "etc",
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn",
        "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo",
    };

    private static Lexeme Mark(string text, int i)
    {
        if ((text[i] is '\'' or '’' || (text[i] == '"' && i > 0 && char.IsLetter(text[i - 1]))) && i + 1 < text.Length && text[i + 1] is 's' or 'S' && !(i + 2 < text.Length && char.IsLetterOrDigit(text[i + 2])))
            return new Lexeme(i, i + 2, LexemeClass.Possessive, "'s", false, -1);
        if (text[i] is '\'' or '’' && i > 0 && text[i - 1] is 's' or 'S')
            return new Lexeme(i, i + 1, LexemeClass.Possessive, "'", false, -1);
        var end = i + 1;
        while (end < text.Length && text[end] == text[i] && text[i] is '.' or '-')
            end++;
        var markClass = text[i] switch
        {
            ',' => LexemeClass.Comma,
            ':' => LexemeClass.Colon,
            ';' => LexemeClass.Semicolon,
            '-' or '–' or '—' or '―' => LexemeClass.Dash,
            '(' or '[' or '{' => LexemeClass.Open,
            ')' or ']' or '}' => LexemeClass.Close,
            '.' when end - i > 1 => LexemeClass.Mark,
            '.' or '?' or '!' => LexemeClass.Stop,
            _ => LexemeClass.Mark,
        };
        return new Lexeme(i, end, markClass, string.Empty, false, -1);
    }

    private static Lexeme Make(string text, int start, int end, LexemeClass? known)
    {
        var lower = text[start..end].Replace('’', '\'').ToLowerInvariant();
        var capital = char.IsUpper(text[start]);
        return new Lexeme(start, end, known ?? LexemeClassifier.ClassOf(lower, capital), lower, capital, -1);
    }
}
