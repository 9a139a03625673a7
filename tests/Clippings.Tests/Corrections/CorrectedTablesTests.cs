using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

public sealed class CorrectedTablesTests
{
    [Theory]
    [InlineData("articles")]
    [InlineData("lines")]
    [InlineData("quotes")]
    [InlineData("indirect")]
    [InlineData("people")]
    [InlineData("names")]
    [InlineData("mentions")]
    [InlineData("times")]
    [InlineData("events")]
    public void Tables_follow_a_file_with_a_correction_of_each_kind(string table)
    {
        using var folder = new CorrectedFolder();
        using var output = new TemporaryFolder();
        var clips = folder.Load(
            Row("quotes", "bridge", At(Bridge, "Nobody has"), "speaker", "Eva Holm"),
            Row("quotes", "bridge", At(Bridge, "It is safe"), "speaker", "Tom Ray"),
            Row("indirect", "bridge", At(Bridge, "the cables"), "speaker", "Eva Holm"),
            Row("people", "market", At(Market, "Tom Ray"), "person", "Tim Ray"),
            Row("people", "harbor", At(Harbor, "Ann Lee"), "person", ""),
            Row("lines", "harbor", 0, "role", "deck"),
            Row("mentions", "bridge", At(Bridge, "Lee said"), "name", "Eva Lee"),
            Row("names", "bridge", At(Bridge, "OSLO"), "name", "Oslo"),
            Row("times", "bridge", At(Bridge, "Monday"), "value", "2021-03-01"),
            Row("events", "bridge", At(Bridge, "Monday"), "event", "own"),
            Row("articles", "bridge", null, "published", "2021-03-08"),
            Row("articles", "market", null, "outlet", "Quay Post"));

        clips.Export(output.Path, names: [table]);

        Expectation.Matches($"tables/corrected/{table}.csv", File.ReadAllText(Path.Combine(output.Path, $"{table}.csv")).ReplaceLineEndings("\n"));
    }
}
