namespace Clippings;

/// <summary>Draws what the lines of articles are for.</summary>
public static class LineFigure
{
    /// <summary>Lines by role, as bars.</summary>
    /// <param name="lines">What <c>Lines()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<Line> lines)
    {
        var body = lines.Count(line => line.Role == LineRole.Body);
        return Plot.Bars(lines.CountBy(line => line.Role), role => role.Key.ToString().ToLowerInvariant(), role => role.Value)
            .Titled(lines.Count == 0 ? "There are no lines that are not blank"
                : body == 1 && lines.Count == 1 ? "The only line is the story itself"
                : body == lines.Count ? $"All of {Wording.Count(body, "line")} are the story itself"
                : $"{(body == 0 ? "None" : Caption.Number(body))} of {Wording.Count(lines.Count, "line")} {(body is 0 or 1 ? "is" : "are")} the story itself")
            .Axes(x: "lines that are not blank", y: "role")
            .Captioned(Caption.Of(lines.Corpus));
    }
}
