namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Text kept beside the code, as polyglot notebooks keep it.</summary>
[Collection(OneSession.Name)]
public sealed class ValueDirectiveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SessionRun Session() => new(new SessionOptions { WorkingDirectory = folder, ReadInput = request => $"{request.Prompt}/{request.IsPassword}" });

    [Theory]
    [InlineData("#!value --name a\nsome \"text\"", "#!share a --from value\na", "some \"text\"")]
    [InlineData("#!value --name a\ntext", "#!share --from value a --as b\nb", "text")]
    [InlineData("#!value --name a --from-value given", "#!share a --from value\na", "given")]
    [InlineData("#!value --name a --from-value @input:\"Which one?\"", "#!share a --from value\na", "Which one?/False")]
    [InlineData("#!value --name a --from-file kept.txt", "#!share a --from value\na", "from a file")]
    [InlineData("#!set --name a --value @password:\"And the word?\"", "a", "And the word?/True")]
    [InlineData("#!set --name a --value 1 + 2", "a", "3")]
    [InlineData("#!set --value \"two words\" --name a", "a", "two words")]
    [InlineData("var b = 5;", "#!set --name a --value @csharp:b\na", "5")]
    [InlineData("var b = 5;", "#!share --from csharp b\nb", "5")]
    public async Task A_value_becomes_a_variable(string first, string second, string expected)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "kept.txt"), "from a file");
        await using var run = Session();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(first));
        Assert.IsType<Outcome.Completed>(await run.RunAsync(second));
        Assert.Equal(expected, run.Result);
    }

    [Theory]
    [InlineData("#!share a --from pwsh\n1", "no 'pwsh' to share 'a' from")]
    [InlineData("#!share a --from value", "keeps no 'a'")]
    [InlineData("#!share a", "takes a name and where it is from")]
    [InlineData("#!set --name a", "takes a name and a value")]
    [InlineData("#!value", "takes a name")]
    [InlineData("#!value --name a --from-file lost.txt", "'lost.txt' was not found")]
    [InlineData("#!value --name a --from-url https://example.org", "HttpClient")]
    public async Task What_cannot_be_had_is_refused_with_the_remedy(string cell, string message)
    {
        await using var run = Session();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(cell));
        Assert.Contains(message, run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_with_a_type_is_shown()
    {
        await using var run = Session();
        await run.RunAsync("#!value --name a --mime-type application/json\n{\"n\":1}");
        Assert.Equal("""{"n":1}""", Assert.Single(run.Outputs.OfType<CellOutput.Display>()).Bundle.Data["application/json"]!.ToJsonString());
    }
}
