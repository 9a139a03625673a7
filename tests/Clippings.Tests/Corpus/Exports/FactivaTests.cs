namespace Clippings.Tests;

/// <summary>Pages as Factiva writes them for saving, with its index and without.</summary>
public sealed class FactivaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_the_index_the_order_of_the_lines_tells_what_they_are()
    {
        var corpus = Load(
            Lines("en", "News", "Ferry <b>returns</b>", "Ada Quill; Tom Reed ", "1,808 words", "13 November 2017", "08:03", "The Harbor Post", "HPST", "1; National", "13", "English", "(c) 2017 Harbor Post Ltd ")
            + Lines("de", "Stadt", "Die Fähre", null, "80 Wörter", "1 April 2017", null, "Der Hafenbote Online", "HFBO", null, null, "Deutsch", "Copyright 2017. Hafenbote GmbH. "));

        Assert.Equal(("Ferry returns", "The Harbor Post", "Ada Quill; Tom Reed", "News"), (corpus[0].Headline, corpus[0].Outlet, corpus[0].Byline, corpus[0].Section));
        Assert.Equal(new DateOnly(2017, 11, 13), corpus[0].Published);
        Assert.Equal(("1,808 words", "08:03", "1; National", "13"), (corpus[0].Extra["length"], corpus[0].Extra["time"], corpus[0].Extra["edition"], corpus[0].Extra["page"]));
        Assert.Equal("Ferry returns\n\nThe ferry came back.\n\nNobody was hurt.\n\nPhoto: the ferry in the ice", corpus[0].Text);
        Assert.Equal(LineRole.Caption, corpus[0].Lines[^1].Role);
        Assert.Equal(("Die Fähre", "Der Hafenbote Online", null, "de"), (corpus[1].Headline, corpus[1].Outlet, corpus[1].Byline, corpus[1].PageLanguage));
        Assert.Equal(new DateOnly(2017, 4, 1), corpus[1].Published);
    }

    [Fact]
    public void With_the_index_each_row_names_its_field()
    {
        var article = Assert.Single(Load("""
            <div class="article frArticle"><table>
            <tr><td align="right" class="index"><b>SE</b>&nbsp;</td><td>Ville</td></tr>
            <tr><td align="right" class="index"><b>HD</b>&nbsp;</td><td><b class='frHeadline'>Le bac revient</b></td></tr>
            <tr><td class="index"><b>BY</b>&nbsp;</td><td>Par Jule Kern</td></tr><tr><td class="index"><b>WC</b>&nbsp;</td><td>295 mots</td></tr>
            <tr><td class="index"><b>PD</b>&nbsp;</td><td>29 décembre 2011</td></tr><tr><td class="index"><b>ET</b>&nbsp;</td><td>15:32</td></tr>
            <tr><td class="index"><b>SN</b>&nbsp;</td><td>Le Courrier du Port</td></tr><tr><td class="index"><b>SC</b>&nbsp;</td><td>CDP</td></tr>
            <tr><td class="index"><p><b>LP</b>&nbsp;</p></td><td><p class="articleParagraph frarticleParagraph">Le bac est revenu.</p></td></tr>
            <tr><td class="index"><p><b>TD</b>&nbsp;</p></td><td><p class="articleParagraph frarticleParagraph">Personne n'a été
            blessé.</p><p class="articleParagraph frarticleParagraph">La mairie paie.</p></td></tr>
            <tr><td class="index"><br/><b>NS</b>&nbsp;</td><td><br/>gcat : Political/General News | gpol : Domestic Politics</td></tr>
            <tr><td class="index"><br/><b>AN</b>&nbsp;</td><td><br/>Document CDP0000020111229e7ct0001r</td></tr></table></div>
            """));

        Assert.Equal(("Le bac revient", "Le Courrier du Port", "Jule Kern", "Ville"), (article.Headline, article.Outlet, article.Byline, article.Section));
        Assert.Equal(new DateOnly(2011, 12, 29), article.Published);
        Assert.Equal("gcat : Political/General News | gpol : Domestic Politics", article.Extra["subject"]);
        Assert.Equal("Le bac revient\n\nLe bac est revenu.\n\nPersonne n'a été blessé.\n\nLa mairie paie.", article.Text);
    }

    [Fact]
    public void The_last_article_is_marked_otherwise_and_read_alike() =>
        Assert.Equal(["Ferry", "Ice"], Load(Lines("en", "News", "Ferry", null, "8 words", "13 November 2017", null, "The Harbor Post", "HPST", null, null, "English", "(c) 2017 X")
            + Lines("en", "News", "Ice", null, "8 words", "14 November 2017", null, "The Harbor Post", "HPST", null, null, "English", "(c) 2017 X").Replace("<div class=\"article enArticle\">", "<div id=\"lastArticle\" class=\"article enArticle\">", StringComparison.Ordinal)).Select(article => article.Headline));

    [Theory]
    [InlineData("zhcn", "2018 年 5 月 28 日", "120 字", "zh-CN")]
    [InlineData("ru", "28 мая 2018", "120 слов", "ru")]
    [InlineData("pt", "28 maio 2018", "120 palavras", "pt")]
    public void Days_are_read_in_the_language_of_the_site(string name, string day, string length, string tag)
    {
        var article = Assert.Single(Load(Lines(name, "News", "Ferry", null, length, day, null, "The Harbor Post", "HPST", null, null, "X", "(c) 2018 X")));

        Assert.Equal((new DateOnly(2018, 5, 28), "The Harbor Post", tag), (article.Published, article.Outlet, article.PageLanguage));
    }

    private static string Lines(string language, string section, string title, string? author, string length, string day, string? time, string outlet, string code, string? edition, string? page, string printed, string rights) =>
        $"<div id=\"article-X\" class=\"article\"><div class=\"article {language}Article\"><p>\n</p><div>{section}</div>\n<div id=\"hd\"><span class=\"{language}Headline\">{title}</span>\n</div>"
        + (author is null ? "" : $"<div class=\"author\">{author}</div>")
        + string.Concat(((string?[])[length, day, time, outlet, code, edition, page, printed, rights]).Where(line => line is not null).Select(line => $"<div>{line}</div>"))
        + $"\n<p></p>\n<p class=\"articleParagraph {language}articleParagraph\">The ferry\n came back.</p><p class=\"articleParagraph {language}articleParagraph\">Nobody was <b>hurt</b>.</p><p>Photo: the ferry in the ice</p><p>Harbor Post Limited</p><p>Document {code}000020171113edbd0000d</p></div></div><br><span></span>";

    private Corpus Load(string articles) => Corpus.Load(_folder.With("export.html",
        $"<html><head><title>Factiva</title></head><body><div id=\"navcontainer\"><h1>Factiva</h1></div><form><div id=\"contentLeft\">{articles}</div></form><div id=\"pageFooter\"><span class=\"copyright\">© 2018 Factiva, Inc.</span></div></body></html>").Path);
}
