using Clippings.Notebooks;
using YamlDotNet.RepresentationModel;

namespace Clippings.Docs.Tests;

public class ReadmeTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (code, output) in Readme.Examples())
            data.Add(code, output);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Code_gives_what_is_printed_below_it(string code, string printed)
    {
        await using var session = new CSharpSession(new SessionOptions { WorkingDirectory = Path.Combine(KitFolders.Root, "notebooks") });
        var shown = new List<CellOutput>();
        await session.RunAsync("#load \"setup.csx\"\nusing Clippings;\nEnvironment.CurrentDirectory = \"..\";", shown.Add, CancellationToken.None);

        var outcome = await session.RunAsync(code, shown.Add, CancellationToken.None);

        Assert.True(outcome is Outcome.Completed, outcome.ToString());
        var result = Assert.IsType<CellOutput.Result>(Assert.Single(shown, output => output is not CellOutput.Progress));
        Assert.Equal(printed.TrimEnd(), result.Bundle.Data["text/plain"]!.GetValue<string>().TrimEnd());
    }

    [Fact]
    public async Task Each_of_the_questions_is_answered_by_its_line()
    {
        var lines = Assert.Single(Readme.Blocks("cs")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await using var session = new CSharpSession(new SessionOptions { WorkingDirectory = Path.Combine(KitFolders.Root, "notebooks") });
        await session.RunAsync("#load \"setup.csx\"\nusing Clippings;\nvar clips = Corpus.Load(\"../seeds\").Dated();", _ => { }, CancellationToken.None);

        Assert.Equal(11, lines.Count(line => line.StartsWith("// ", StringComparison.Ordinal)));
        foreach (var line in lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
        {
            var shown = new List<CellOutput>();
            var outcome = await session.RunAsync(line, shown.Add, CancellationToken.None);
            Assert.True(outcome is Outcome.Completed, $"{line}: {outcome}");
            var result = Assert.IsType<CellOutput.Result>(Assert.Single(shown, output => output is not CellOutput.Progress));
            Assert.DoesNotMatch(@"(?m)^(0 rows|\[\])$", result.Bundle.Data["text/plain"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Every_link_leads_to_a_file() =>
        Assert.All(Readme.Links(), link => Assert.True(Path.Exists(Path.Combine(KitFolders.Root, link)), link));

    [Fact]
    public void Every_notebook_is_in_the_index_of_questions()
    {
        var notebooks = Directory.GetFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb").Select(f => $"notebooks/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

        Assert.Equal(notebooks, Readme.Links().Where(l => l.EndsWith(".ipynb", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_picture_is_what_the_library_draws()
    {
        var corpus = Corpus.Load(Path.Combine(KitFolders.Root, "seeds"));
        var frequencies = corpus.Tokens().Frequencies(stopWords: false);
        var figure = Plot.Bars(frequencies.Take(12), f => f.Term, f => f.PerThousand)
            .Titled($"The most frequent words: {Wording.Word(frequencies[0].Term)} comes first")
            .Axes(x: "uses per thousand words", y: "word")
            .Captioned(corpus.Source());

        Expectation.Matches("readme-figure.svg", figure.ToSvg());
    }

    [Fact]
    public void The_workflow_is_YAML_with_steps()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Readme.Blocks("yaml").Single()));

        Assert.NotEmpty(Assert.IsType<YamlSequenceNode>(yaml.Documents.Single().RootNode["jobs"]["pages"]["steps"]));
    }

    [Fact]
    public void The_workflow_of_the_repository_runs_the_README_s_commands_on_three_systems()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(KitFolders.Root, ".github", "workflows", "ci.yml"))));
        var job = yaml.Documents.Single().RootNode["jobs"]["test"];
        var commands = Assert.IsType<YamlSequenceNode>(job["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();

        Assert.Equal(["ubuntu-latest", "windows-latest", "macos-latest"], Assert.IsType<YamlSequenceNode>(job["strategy"]["matrix"]["os"]).Select(system => system.ToString()));
        Assert.All((string[])["dotnet pack src/Clippings.slnx", "dotnet test src/Clippings.slnx"], command =>
        {
            Assert.Contains(commands, run => run.EndsWith(command, StringComparison.Ordinal));
            Assert.Contains(command, Readme.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_example_of_a_manifest_is_understood()
    {
        var folder = Directory.CreateTempSubdirectory("clippings-readme").FullName;
        File.WriteAllText(Path.Combine(folder, "corpus.json"), Readme.Blocks("json").Single());
        File.WriteAllText(Path.Combine(folder, "a.txt"), "The ferry came back on Monday.");

        var corpus = Corpus.Load(folder);

        Assert.Empty(corpus.Report.Lines);
        Assert.Equal(("Harbor News", "Fjord Times", new DateOnly(2021, 3, 4)), (corpus[0].Outlet, corpus[0].SyndicatedFrom, corpus[0].Published!.Value));
    }
}
