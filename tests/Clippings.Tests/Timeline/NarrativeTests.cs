using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clippings.Tests;

/// <summary>
/// Narratives of different kinds and periods. In their files each expression that a reader can date stands in square
/// brackets with its value behind an equals sign.
/// </summary>
public partial class NarrativeTests
{
    private static string Folder => Path.Combine(KitFolders.Root, "tests", "Clippings.Tests", "Timeline", "Narratives");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Dates_of_a_story_hang_on_each_other(string file)
    {
        var (article, expected) = Read(File.ReadAllText(Path.Combine(Folder, file)));
        var found = article.Times().ToDictionary(t => t.Span, t => t.Value);
        Assert.Equal(
            string.Join('\n', expected.Select(e => $"{article.Text[e.Span.Start..e.Span.End]} = {e.Value}")),
            string.Join('\n', expected.Select(e => $"{article.Text[e.Span.Start..e.Span.End]} = {found.GetValueOrDefault(e.Span, "not found")}")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_date_of_a_story_falls_in_the_year_of_its_page(string file)
    {
        var (article, _) = Read(File.ReadAllText(Path.Combine(Folder, file)));
        var year = article.Published is { } day && !file.Contains("modern", StringComparison.Ordinal) ? $"{day.Year}" : "none";
        Assert.DoesNotContain(article.Times(), t => t.Value.StartsWith(year, StringComparison.Ordinal));
    }

    private static (Article Article, List<(TextSpan Span, string Value)> Expected) Read(string marked)
    {
        var (head, body) = marked.Split('\n', 2) is [var first, var rest] ? (first, rest) : (marked, "");
        var text = new StringBuilder();
        var expected = new List<(TextSpan, string)>();
        var at = 0;
        foreach (Match mark in Mark().Matches(body))
        {
            text.Append(body, at, mark.Index - at);
            expected.Add((new TextSpan(text.Length, text.Length + mark.Groups[1].Length), mark.Groups[2].Value));
            text.Append(mark.Groups[1].Value);
            at = mark.Index + mark.Length;
        }

        var article = Articles.Of(text.Append(body, at, body.Length - at).ToString());
        return (head.Split(' ') is [_, var day] ? article.WithPublished(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateSource.Metadata, "stated") : article, expected);
    }

    [GeneratedRegex(@"\[([^\]=]+)=([^\]]+)\]")]
    private static partial Regex Mark();
}
