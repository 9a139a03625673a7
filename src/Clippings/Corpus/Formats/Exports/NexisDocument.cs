namespace Clippings;

/// <summary>
/// Reads one document of Nexis or Lexis. The older sites print outlet, day and title, labelled lines, the text, labelled
/// lines; the newer ones title, outlet and day, labelled lines, "Body", the text, "Classification".
/// </summary>
/// <param name="blocks">Its paragraphs that are not blank, without the marks around it.</param>
/// <param name="isWrapped">True where the file breaks lines at a width, so that a break means nothing.</param>
internal sealed class NexisDocument(List<ExportBlock> blocks, bool isWrapped)
{
    private const int FarthestField = 4;

    private readonly ExportArticle _article = new();
    private readonly bool _isMarked = blocks.Exists(block => block.Part is not null);
    private ExportLabel?[] _labels = [.. blocks.Select(block => ExportLabel.Of(block.Text))];

    /// <summary>The article of a document.</summary>
    public static ExtractedArticle Read(List<ExportBlock> blocks, bool isWrapped) => new NexisDocument(blocks, isWrapped).Read();

    /// <summary>Where the heading over the text stands; -1 in a document without one.</summary>
    public static int BodyOf(List<ExportBlock> blocks) =>
        blocks.FindIndex(block => block.Part == "body") is >= 0 and var marked ? marked : blocks.FindIndex(block => NexisMarks.Part(block.Text) == "body");

    private ExtractedArticle Read()
    {
        if (BodyOf(blocks) is >= 0 and var body)
            ReadParts(body, body + 1);
        else if (_isMarked && blocks.FindIndex(block => block.Part is not null) is var part)
            ReadParts(part, part);
        else
            ReadPrinted();
        return _article.Finish();
    }

    private void ReadParts(int fields, int text)
    {
        var top = new List<int>();
        for (var i = 0; i < fields; i++)
        {
            if (_labels[i] is { } label)
                _article.Take(label);
            else if (!NexisMarks.IsCopyright(blocks[i].Text))
                top.Add(i);
        }

        ReadTitleFirst(top);
        var end = Enumerable.Range(text, blocks.Count - text).FirstOrDefault(i => PartAt(i) is not (null or "body"), ClosingFields(text));
        ReadText(text, end);
        ReadBelow(end);
    }

    // Pictures are listed under a heading that the file does not mark.
    private string? PartAt(int i) => !_isMarked || NexisMarks.Part(blocks[i].Text) is "graphic" ? NexisMarks.Part(blocks[i].Text) : blocks[i].Part;

    private void ReadTitleFirst(List<int> top)
    {
        var dated = Dated(top, 1);
        var outlet = dated > 0 ? dated - 1 : 1;
        if (outlet == 0)
            outlet = -1;
        _article.Headline ??= Joined(top.Take(Math.Max(outlet, 1)));
        _article.Outlet = outlet > 0 && outlet < top.Count ? blocks[top[outlet]].Flat : null;
    }

    // A line of a story may begin like a label, but not in capitals.
    private void ReadPrinted()
    {
        _labels = Array.ConvertAll(_labels, label => label is { IsCapital: true } ? label : null);
        var fields = Array.FindIndex(_labels, label => label is { IsAbove: true } or { Field: ExportField.Body });
        var closing = ClosingFields(0);
        if (fields >= 0 && fields > closing)
            fields = -1;
        var open = Enumerable.Range(0, fields >= 0 ? fields : closing).Where(i => !NexisMarks.IsCopyright(blocks[i].Text)).ToList();
        var dated = Dated(open, 0);
        var isFar = fields < 0 || open.Count - Math.Max(dated, 1) > FarthestField;
        // Without a labelled line the title is the paragraph under the day.
        var top = isFar ? open.Take(Math.Max(dated, 0) + 2).ToList() : open;
        ReadOutletFirst(top, dated);
        var text = isFar ? top.LastOrDefault(-1) + 1 : fields;
        while (!isFar && text < closing && _labels[text] is { IsAbove: true } label)
        {
            _article.Take(label);
            text++;
        }

        ReadText(text, closing);
        ReadBelow(closing);
    }

    private void ReadOutletFirst(List<int> top, int dated)
    {
        _article.Outlet = dated != 0 && top.Count > 0 ? blocks[top[0]].Flat : null;
        var after = top.Skip(dated < 0 ? 1 : dated + 1).ToList();
        // A few papers print the title between their name and the day.
        _article.Headline ??= Joined(after.Count > 0 ? after : top.Take(Math.Max(dated, 0)).Skip(1));
    }

    /// <summary>Which of the paragraphs at the top prints the day; -1 for none. The day and the edition are taken.</summary>
    private int Dated(List<int> top, int from)
    {
        for (var n = from; n < top.Count; n++)
        {
            var lines = blocks[top[n]].Text.Split('\n').Select(ExportBlock.OneLine).Where(line => line.Length > 0).ToList();
            if (lines.Count == 0 || ExportDate.Of(lines[0]) is not { } date)
                continue;
            _article.Date(date with { Rest = string.Join(' ', lines.Skip(1).Prepend(date.Rest).Where(line => line.Length > 0)) });
            return n;
        }

        return -1;
    }

    /// <summary>Where the labelled lines below the text begin.</summary>
    private int ClosingFields(int from)
    {
        var end = blocks.Count;
        while (end > from && NexisMarks.IsCopyright(blocks[end - 1].Text))
            end--;
        var first = Array.FindIndex(_labels, from, end - from, label => label is { ClosesText: true });
        if (first < 0)
            return end;
        while (first > from && (_labels[first - 1] is { Field: ExportField.Index or ExportField.Correction } || NexisMarks.IsCopyright(blocks[first - 1].Text)))
            first--;
        return first;
    }

    private void ReadText(int from, int end)
    {
        var whole = Enumerable.Range(from, Math.Max(0, end - from)).ToList().FindIndex(i => blocks[i].Flat is "FULL TEXT");
        for (var i = from; i < end; i++)
        {
            var text = i == from && _labels[i] is { Field: ExportField.Body } label ? label.Value : blocks[i].Text;
            if (NexisMarks.IsFailure(text) || (whole >= 0 && blocks[i].Flat is "ABSTRACT" or "FULL TEXT"))
                continue;
            _article.Add(isWrapped ? ExportBlock.OneLine(text) : text, i < from + whole ? LineRole.Deck : null);
        }
    }

    private void ReadBelow(int from)
    {
        var part = "";
        for (var i = from; i < blocks.Count; i++)
        {
            if (PartAt(i) is { } next && _labels[i] is null)
                part = next;
            else if (_labels[i] is { } label)
                _article.Take(label);
            else if (part == "correction")
                _article.Add(blocks[i].Text, LineRole.Correction);
            else if (part == "graphic")
                _article.Note(part, blocks[i].Flat);
        }
    }

    private string? Joined(IEnumerable<int> top) => string.Join(' ', top.Select(i => blocks[i].Flat)) is { Length: > 0 } joined ? joined : null;
}
