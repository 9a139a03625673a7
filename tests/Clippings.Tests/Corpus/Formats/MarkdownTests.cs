namespace Clippings.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("title: Bridge opens\nsource: \"https://x.example/1\"\nauthor:\n  - \"[[Ada Quill]]\"\n  - Jo Park\npublished: 2022-01-13\ncreated: 2022-02-01\ndescription: A short word.\ntags:\n  - rain\n  - harbor\n")]
    [InlineData("title: 'Bridge opens'\nurl: https://x.example/1\nauthors: [Ada Quill, Jo Park]\ndate: 2022-01-13 16:16:01 -0600\ntags: [rain, harbor]\nlayout: post\n")]
    public void Front_matter_states_what_is_known(string yaml)
    {
        var corpus = RecordFiles.Load("clip.md", $"---\n{yaml}---\n\nThe bridge *opened*.\n");

        var article = Assert.Single(corpus);
        Assert.Equal(("clip", "Bridge opens\n\nThe bridge opened.", "Bridge opens", "Ada Quill, Jo Park"), (article.Id, article.Text, article.Headline, article.Byline));
        Assert.Equal((new DateOnly(2022, 1, 13), "https://x.example/1", "rain;harbor"), (article.Published, article.Url, article.Extra["tags"]));
        Assert.Empty(corpus.Report.Lines);
    }

    [Theory]
    [InlineData("One **two** _three_ ~~four~~ ==five==.", "One two three four five.")]
    [InlineData("See [the report](https://x.example \"t\") and [that][1].\n\n[1]: https://y.example", "See the report and that.")]
    [InlineData("![A ferry](a.png)\n\nIt sailed.", "It sailed.")]
    [InlineData("It [[Ports|sailed]] to [[Harbor]]. ![[ferry.png]]", "It sailed to Harbor.")]
    [InlineData("# Title\n\nIt rained\nall day.", "Title\n\nIt rained all day.")]
    [InlineData("- One.\n- Two.\n\n> Three.", "One.\n\nTwo.\n\nThree.")]
    [InlineData("One.\n\n```\ncode();\n```\n\nTwo &amp; three.", "One.\n\nTwo & three.")]
    [InlineData("One.[^1]\n\n[^1]: A note.", "One.")]
    [InlineData("<p>One <b>two</b>.</p>\n\nThree<br>four.<BR/>Five <em>six</em>.", "One two.\n\nThree\nfour.\nFive six.")]
    [InlineData("{{< figure src=\"a.png\" >}}\n\nOne {% include x %}two.", "One two.")]
    [InlineData("One.\\\nTwo.", "One.\nTwo.")]
    public void The_text_is_without_its_markup(string markdown, string text) => Assert.Equal(text, Assert.Single(RecordFiles.Load("a.md", markdown)).Text);

    [Theory]
    [InlineData("title: Bridge: it opens", "not valid YAML in line 2")]
    [InlineData("title: Bridge\ntags: [bridge, town", "not valid YAML")]
    [InlineData("tags: {a: b\ntitle: Bridge", "not valid YAML")]
    public void Broken_front_matter_costs_itself_and_is_said(string yaml, string words)
    {
        var corpus = RecordFiles.Load("a.md", $"---\n{yaml}\n---\nThe bridge opened.\n");

        Assert.Equal("The bridge opened.", Assert.Single(corpus).Text);
        Assert.Contains(words, Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_in_TOML_is_passed_over_and_said()
    {
        var corpus = RecordFiles.Load("a.md", "+++\ntitle = 'Bridge'\n+++\nThe bridge opened.\n");

        Assert.Equal("The bridge opened.", Assert.Single(corpus).Text);
        Assert.Contains("TOML", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 50_000)]
    [InlineData(">", 50_000)]
    [InlineData("- ", 20_000)]
    [InlineData("**", 50_000)]
    [InlineData("<b>", 20_000)]
    [InlineData("---\na: ", 1)]
    public void Nesting_without_end_harms_nothing(string opening, int times) =>
        Assert.InRange(RecordFiles.Load("a.md", string.Concat(Enumerable.Repeat(opening, times)) + "It rained.").Count, 0, 1);

    [Theory]
    [InlineData("---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\nIt rained.")]
    [InlineData("---\na: {{{{{{{{{{{{{{{{{{{{{{{{{{\n---\nIt rained.")]
    [InlineData("---\n- a\n- b\n---\nIt rained.")]
    [InlineData("---\njust words\n---\nIt rained.")]
    [InlineData("---\n? [a, b]\n: c\n---\nIt rained.")]
    public void Odd_front_matter_harms_nothing(string markdown) => Assert.Equal("It rained.", Assert.Single(RecordFiles.Load("a.md", markdown)).Text);

    [Fact]
    public void A_readme_among_articles_is_named_and_not_read()
    {
        using var folder = new TemporaryFolder().With("a.md", "It rained.").With("README.md", "About these.");

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("a", Assert.Single(corpus).Id);
        Assert.Equal("README.md", Assert.Single(corpus.Report.Ignored).Key);
    }
}
