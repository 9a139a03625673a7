using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Clippings.Notebooks.Tests.Scripting;

namespace Clippings.Notebooks.Tests.Output;

/// <summary>A Plotly figure without a picture gets one, drawn from its JSON.</summary>
[Collection(OneSession.Name)]
public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("""{"type":"bar","x":["a","b","c"],"y":[1,-5,3]}""", 3, 0, 0)]
    [InlineData("""{"type":"bar","orientation":"h","y":["a","b"],"x":[1,5]}""", 2, 0, 0)]
    [InlineData("""{"x":[1,2,3],"y":[1,null,3],"mode":"lines"}""", 0, 0, 1)]
    [InlineData("""{"type":"scattergl","x":["2024-01-01","2024-02-01"],"y":[1,2],"mode":"markers"}""", 0, 2, 0)]
    [InlineData("""{"y":[3,4]}""", 0, 2, 1)]
    [InlineData("""{"type":"histogram","x":[1,1,2,9],"xbins":{"size":5}}""", 2, 0, 0)]
    [InlineData("""{"type":"histogram","x":["a","a","b"]}""", 2, 0, 0)]
    public void The_commonest_traces_are_drawn(string trace, int bars, int dots, int lines)
    {
        var picture = XElement.Parse(Forms($"{{\"data\":[{trace}],\"layout\":{{\"title\":{{\"text\":\"T\"}}}}}}")["image/svg+xml"]!.GetValue<string>());
        Assert.Equal(bars, picture.Elements(Svg + "rect").Count() - 1);
        Assert.Equal(dots, picture.Elements(Svg + "circle").Count());
        Assert.Equal(lines, picture.Elements(Svg + "path").Count());
        Assert.Equal("T", picture.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        var picture = XElement.Parse(Forms("""{"data":[{"type":"bar","x":["a","b"],"y":[2,4]}],"layout":{}}""")["image/svg+xml"]!.GetValue<string>());
        var heights = picture.Elements(Svg + "rect").Skip(1).Select(bar => (double)bar.Attribute("height")!).ToList();
        Assert.Equal(2, heights[1] / heights[0], 0.01);
    }

    [Fact]
    public void Stacked_bars_stand_on_each_other()
    {
        var picture = XElement.Parse(Forms("""{"data":[{"type":"bar","x":["a"],"y":[2],"name":"one"},{"type":"bar","x":["a"],"y":[4],"name":"two"}],"layout":{"barmode":"stack"}}""")["image/svg+xml"]!.GetValue<string>());
        var bars = picture.Elements(Svg + "rect").Skip(1).ToList();
        Assert.Equal((double)bars[0].Attribute("y")!, (double)bars[1].Attribute("y")! + (double)bars[1].Attribute("height")!, 0.2);
        Assert.Equal(["one", "two"], picture.Elements(Svg + "text").Select(text => text.Value).Where(text => text.Length == 3));
    }

    [Fact]
    public void The_picture_is_also_one_image_with_its_words()
    {
        var forms = Forms("""{"data":[{"y":[1,2],"name":"<i>one</i>"}],"layout":{"title":"Seats & \"more\"","yaxis":{"title":{"text":"Seats"}}}}""");
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "image/svg+xml", "text/plain"], forms.Select(form => form.Key));
        var html = forms["text/html"]!.GetValue<string>();
        Assert.StartsWith("<img alt=\"Seats &amp; &quot;more&quot;. Seats. one\"", html, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(forms["image/svg+xml"]!.GetValue<string>())), html, StringComparison.Ordinal);
        Assert.Equal("Plotly chart: Seats & \"more\" (scatter)", forms["text/plain"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"data":[{"type":"pie","values":[1,2]}]}""", "Plotly chart (pie)\nA chart of this kind is drawn by viewers that know Plotly, such as JupyterLab and VS Code.")]
    [InlineData("""{"data":[{"y":[1],"xaxis":"x2"}],"layout":{"title":{"text":"T"}}}""", "Plotly chart: T (scatter)\nA chart of this kind is drawn by viewers that know Plotly, such as JupyterLab and VS Code.")]
    public void Other_kinds_get_a_word(string figure, string words)
    {
        var forms = Forms(figure);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], forms.Select(form => form.Key));
        Assert.Equal(words, forms["text/plain"]!.GetValue<string>());
    }

    [Fact]
    public void What_is_left_out_of_a_picture_is_said()
    {
        var many = string.Join(',', Enumerable.Range(0, 5_000));
        var picture = Forms($$"""{"data":[{"y":[{{many}}],"mode":"markers"},{"type":"pie","values":[1]}]}""")["image/svg+xml"]!.GetValue<string>();
        Assert.Contains("One of 3 points is drawn. Not drawn without scripts: pie.", picture, StringComparison.Ordinal);
        Assert.Equal(1_667, XElement.Parse(picture).Elements(Svg + "circle").Count());
    }

    [Theory]
    [InlineData("""{"data":[{"type":"bar"}]}""")]
    [InlineData("""{"data":[{"x":[],"y":[]}],"layout":7}""")]
    [InlineData("""{"data":[{"x":["a",1,null,{}],"y":[1e308,-1e308,0,1]}]}""")]
    [InlineData("""{"data":[{"y":[0,10],"type":"scatter"}],"layout":{"yaxis":{"type":"log"}}}""")]
    [InlineData("""{"data":[{"x":["0001-01-01","9999-12-31"],"y":["\u0000","]]>"]}]}""")]
    [InlineData("""{"data":[{"y":[100000000000000000,100000000000000016]}]}""")]
    [InlineData("""{"data":[{"x":["9999-12-30","9999-12-31"],"y":[1,2]}]}""")]
    [InlineData("""{"data":[{"type":"histogram","x":[3,3,3]}]}""")]
    [InlineData("""{"data":[{"type":"histogram","x":[1e-300,1e300]}]}""")]
    [InlineData("""{"data":[{"y":[1],"line":{"color":"red\"/><script>"}}]}""")]
    [InlineData("""{"data":"none","layout":{}}""")]
    [InlineData("""{"data":[1,null,"a"]}""")]
    public void No_figure_is_too_odd(string figure)
    {
        var forms = Forms(figure);
        Assert.DoesNotContain("NaN", forms["image/svg+xml"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("<script", forms["image/svg+xml"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_its_own_is_left_and_any_other_shows_through()
    {
        var dark = Forms("""{"data":[{"y":[1]}],"layout":{"template":{"layout":{"paper_bgcolor":"rgb(17,17,17)"}}}}""")["application/vnd.plotly.v1+json"]!;
        Assert.NotNull(dark["layout"]!["template"]);
        var plain = Forms("""{"data":[{"y":[1]}],"layout":{"template":{"layout":{"paper_bgcolor":"rgba(255, 255, 255, 1.0)"}},"xaxis":{"gridcolor":"red"},"font":{"size":9}}}""")["application/vnd.plotly.v1+json"]!;
        Assert.Null(plain["layout"]!["template"]);
        Assert.Equal("""{"xaxis":{"gridcolor":"red","zerolinecolor":"#808080","linecolor":"#808080"},"font":{"size":9,"color":"#808080"},"paper_bgcolor":"rgba(0,0,0,0)","plot_bgcolor":"rgba(0,0,0,0)","yaxis":{"gridcolor":"rgba(128,128,128,0.25)","zerolinecolor":"#808080","linecolor":"#808080"}}""", plain["layout"]!.ToJsonString());
    }

    [Fact]
    public void A_figure_with_a_picture_of_its_own_stays_as_it_is()
    {
        var forms = new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse("""{"data":[{"y":[1]}],"layout":{}}"""), ["image/svg+xml"] = "<svg/>" };
        var before = forms.ToJsonString();
        FigureForms.Complete(forms);
        Assert.Equal(before, forms.ToJsonString());
    }

    [Fact]
    public async Task Bytes_of_an_image_are_shown_as_one()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Convert.FromBase64String(\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\")");
        var data = Assert.Single(run.Outputs.OfType<CellOutput.Result>()).Bundle.Data;
        Assert.StartsWith("iVBORw0KGgo", data["image/png"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("byte[] (image/png, 70 bytes)", run.Result);
        await run.RunAsync("new byte[] { 1, 2, 3 }");
        Assert.Equal("[ 1, 2, 3 ]", run.Result);
    }

    private static JsonObject Forms(string figure)
    {
        var forms = new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse(figure) };
        FigureForms.Complete(forms);
        return forms;
    }
}
