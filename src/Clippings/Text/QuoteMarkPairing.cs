namespace Clippings;

/// <summary>
/// Pairs the quotation marks of an article, paragraph by paragraph, in linear time. Nested pairs belong to the outer
/// one. A mark that never closes ends its quotation at the next opening mark or with the paragraph, so one slip of
/// the press cannot swallow the article; a paragraph left open goes on only where the next begins with a mark.
/// </summary>
internal static class QuoteMarkPairing
{
    public static List<QuotedSpan> Pair(string text, IReadOnlyList<Paragraph> paragraphs, QuoteMarkStyle style)
    {
        var marks = new List<QuoteMark>[paragraphs.Count];
        for (var p = 0; p < marks.Length; p++)
            marks[p] = QuoteMarkScanner.Scan(text, paragraphs[p].Span, style);
        if (IsCurly(text, marks))
            DropStray(text, marks);
        var spans = new List<QuotedSpan>();
        var leftOpen = false;
        for (var p = 0; p < marks.Length; p++)
        {
            var nextContinues = p + 1 < marks.Length && BeginsWithMark(text, paragraphs[p + 1], marks[p + 1]);
            leftOpen = PairParagraph(text, paragraphs[p], p, marks[p], leftOpen, nextContinues, spans);
        }

        return spans;
    }

    // Closed pairs decide: where most are curly, a straight mark without a partner is debris.
    private static bool IsCurly(string text, List<QuoteMark>[] marks)
    {
        var (curly, straight) = (0, 0);
        foreach (var paragraph in marks)
        {
            var partner = Match(paragraph);
            for (var m = 0; m < partner.Length; m++)
            {
                if (!paragraph[m].Opens || partner[m] < 0)
                    continue;
                if (text[paragraph[m].Start] == '"')
                    straight++;
                else
                    curly++;
            }
        }

        return curly > 1 && curly > 2 * straight;
    }

    // Feeds that convert block quotations put one straight mark before each paragraph and none behind it.
    private static void DropStray(string text, List<QuoteMark>[] marks)
    {
        foreach (var paragraph in marks)
        {
            var partner = Match(paragraph);
            if (paragraph.Count > 0 && paragraph[0].Opens && partner[0] < 0 && text[paragraph[0].Start] == '"')
                paragraph.RemoveAt(0);
        }
    }

    private static bool PairParagraph(
        string text,
        Paragraph paragraph,
        int index,
        List<QuoteMark> marks,
        bool continues,
        bool nextContinues,
        List<QuotedSpan> spans)
    {
        var partner = Match(marks);
        var end = Trimmed(text, paragraph.Start, paragraph.End);
        var m = 0;
        while (m < marks.Count)
        {
            var mark = marks[m];
            var continued = continues && m == 0 && mark.Start == FirstPrinted(text, paragraph);
            if (!mark.Opens)
            {
                m++;
                continue;
            }

            if (partner[m] >= 0)
            {
                Add(spans, new QuotedSpan(mark.End, marks[partner[m]].Start, index, continued, true));
                m = partner[m] + 1;
                continue;
            }

            // Unclosed. With the next paragraph taking it up it is one piece to the end, inner pairs included.
            if (nextContinues && LastUnclosed(partner, marks) == m)
            {
                Add(spans, new QuotedSpan(mark.End, end, index, continued, false));
                return true;
            }

            var stop = m + 1 < marks.Count ? Trimmed(text, mark.End, marks[m + 1].Start) : end;
            Add(spans, new QuotedSpan(mark.End, stop, index, continued, false));
            m++;
        }

        return false;
    }

    private static int[] Match(List<QuoteMark> marks)
    {
        if (marks.Count == 0)
            return [];
        var partner = new int[marks.Count];
        Array.Fill(partner, -1);
        var open = new Stack<int>();
        for (var m = 0; m < marks.Count; m++)
        {
            if (marks[m].Opens)
            {
                open.Push(m);
            }
            else if (open.TryPop(out var o))
            {
                partner[o] = m;
                partner[m] = o;
            }
        }

        return partner;
    }

    private static int LastUnclosed(int[] partner, List<QuoteMark> marks)
    {
        for (var m = marks.Count - 1; m >= 0; m--)
        {
            if (marks[m].Opens && partner[m] < 0)
                return m;
        }

        return -1;
    }

    private static void Add(List<QuotedSpan> spans, QuotedSpan span)
    {
        if (span.End > span.Start)
            spans.Add(span);
    }

    private static bool BeginsWithMark(string text, Paragraph paragraph, List<QuoteMark> marks) =>
        marks.Count > 0 && marks[0].Opens && marks[0].Start == FirstPrinted(text, paragraph);

    private static int FirstPrinted(string text, Paragraph paragraph)
    {
        var i = paragraph.Start;
        while (i < paragraph.End && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
