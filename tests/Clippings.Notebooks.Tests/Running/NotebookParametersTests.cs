using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

public class NotebookParametersTests
{
    private static readonly Notebook Declaring = Notebook(
        Prose("# T"),
        Code("""string corpus = "../seeds"; int top = 20; var share = 0.5; DateOnly from = new(2022, 1, 1); bool? flag = null; string[] names = [];""", CellTags.Parameters),
        Code("top"));

    [Fact]
    public void Declarations_are_read_with_their_types() =>
        Assert.Equal(
            ["corpus string", "top int", "share double", "from DateOnly", "flag bool?", "names string[]"],
            NotebookParameters.Declared(Declaring).Select(parameter => $"{parameter.Name} {parameter.Type}"));

    [Theory]
    [InlineData("corpus", "../Québec \"a\"\\b\n", "string corpus = \"../Qu\\u00e9bec \\\"a\\\"\\\\b\\u000a\";")]
    [InlineData("top", "-3", "int top = -3;")]
    [InlineData("share", "1e3", "double share = 1000d;")]
    [InlineData("from", "2022-01-31", "DateOnly from = new System.DateOnly(2022, 1, 31);")]
    [InlineData("flag", "TRUE", "bool? flag = true;")]
    [InlineData("flag", "null", "bool? flag = null;")]
    public void A_value_becomes_a_literal_of_the_declared_type(string name, string value, string line)
    {
        var injected = Inject((name, value)).Cells[2];
        Assert.True(injected.HasTag(CellTags.InjectedParameters));
        Assert.Equal(line, injected.Source.Split('\n')[1]);
    }

    [Theory]
    [InlineData("top", "many", "x.ipynb: \"many\" is no int, which parameter \"top\" is")]
    [InlineData("top", "1.5", "x.ipynb: \"1.5\" is no int")]
    [InlineData("share", "NaN", "x.ipynb: \"NaN\" is no double")]
    [InlineData("from", "10 January", "x.ipynb: \"10 January\" is no DateOnly, which parameter \"from\" is; write a date as 2022-01-31")]
    [InlineData("names", "a", "x.ipynb: parameter \"names\" is a string[], which cannot be given")]
    [InlineData("bottom", "1", "x.ipynb: no parameter \"bottom\"; it has corpus (string), top (int)")]
    public void A_wrong_name_or_value_is_refused(string name, string value, string message) =>
        Assert.StartsWith(message, Assert.Throws<NotebookException>(() => Inject((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Injecting_again_replaces_and_injecting_nothing_removes()
    {
        var once = Inject(("top", "1"));
        var twice = NotebookParameters.Inject(once, new Dictionary<string, string> { ["top"] = "2" }, "x.ipynb");
        Assert.Equal(4, twice.Cells.Count);
        Assert.Contains("top = 2", twice.Cells[2].Source, StringComparison.Ordinal);
        Assert.Equal(Declaring.ToJson(), NotebookParameters.Inject(twice, new Dictionary<string, string>(), "x.ipynb").ToJson());
    }

    [Fact]
    public void A_notebook_without_the_cell_says_how_to_declare() =>
        Assert.Contains(
            "it declares none (give a code cell the tag \"parameters\")",
            Assert.Throws<NotebookException>(() => NotebookParameters.Inject(Notebook(Code("1")), new Dictionary<string, string> { ["a"] = "1" }, "x.ipynb")).Message,
            StringComparison.Ordinal);

    private static Notebook Inject(params (string Name, string Value)[] values) =>
        NotebookParameters.Inject(Declaring, values.ToDictionary(value => value.Name, value => value.Value), "x.ipynb");
}
