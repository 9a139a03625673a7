using System.Reflection;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Clippings;

/// <summary>Teaches a notebook kernel how to show what the library makes.</summary>
public static class Display
{
    private const string Html = "text/html";
    private const string PlainText = "text/plain";
    private const string Svg = "image/svg+xml";
    private const int MostRows = 200;

    /// <summary>
    /// Registers formatters for DataFrames, articles, sequences of the library's rows, <see cref="Plot"/> and Plotly.NET charts.
    /// Tables show <see cref="Formatter.ListExpansionLimit"/> rows and open 200. In a kernel that can't draw Plotly.NET's charts a plot is
    /// its picture, which is said once on the console. Calling it again changes nothing.
    /// </summary>
    public static void Register()
    {
        if (Formatter.RegisteredFormatters(includeDefaults: false).Any(formatter => formatter.Type == typeof(Plot)))
            return;
        ShowCharts();
        Show<Finding>(
            (Finding.MarkdownType, finding => finding.ToMarkdown()),
            (PlotDescription.MimeType, finding => finding.ToMetadata()),
            (PlainText, finding => finding.ToString()));
        Show<AnnotatedArticle>(
            (Html, annotated => annotated.ToHtml()),
            (PlainText, annotated => annotated.ToString()));
        Show<ArticlesBeside>(
            (Html, beside => beside.ToHtml()),
            (PlainText, beside => beside.ToString()));
        ShowTable<DataFrame>(FrameTable.Of);
        ShowTable<CorpusGroups>(GroupTable.Of);
        ShowTable<IEnumerable<Article>>((articles, most) => FrameTable.Of(articles.Select(ArticleRow.Of), most));
        foreach (var row in typeof(Display).Assembly.GetExportedTypes().Where(RowShape.IsRow))
            typeof(Display).GetMethod(nameof(ShowRows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(row).Invoke(null, null);
        ShowTable<IEnumerable<ConcordanceLine>>(KeywordTable.Of);
        ShowTable<ProvenanceTable>(FrameTable.Of, (PlotDescription.MimeType, table => OutputNotes.Of("", table.Failures)));
    }

    private static void ShowCharts()
    {
        (string, Func<Plot, string>)[] picture =
        [
            (Html, PlotImage.Of),
            (Svg, plot => plot.ToSvg()),
            (PlotDescription.MimeType, PlotDescription.Of),
            (PlainText, plot => plot.ToString()),
        ];
        if (PlotlySupport.Missing is { } missing)
        {
            Show(picture);
            Console.WriteLine(missing);
            return;
        }

        Show([(PlotlyJson.MimeType, plot => PlotlyJson.Of(plot)), .. picture]);
        Show<GenericChart>(
            (PlotlyJson.MimeType, chart => PlotlyJson.Of(chart)),
            (PlainText, ChartText.Of));
    }

    private static void ShowRows<T>()
    {
        ShowTable<IEnumerable<T>>(FrameTable.Of);
        ShowTable<Groups<T>>(GroupTable.Of);
    }

    private static void ShowTable<T>(Func<T, int, Table> tableOf, params IReadOnlyList<(string MimeType, Func<T, string> Format)> more) => Show<T>(
    [
        (Html, value => tableOf(value, MostRows).ToHtml(Formatter.ListExpansionLimit)),
        .. more,
        (PlainText, value => tableOf(value, Formatter.ListExpansionLimit) is var table ? table.ToText(table.Extent) : ""),
    ]);

    /// <summary>The forms of a type, the richest first.</summary>
    private static void Show<T>(params (string MimeType, Func<T, string> Format)[] forms)
    {
        foreach (var (mimeType, format) in forms)
            Formatter.Register(format, mimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), [.. forms.Select(form => form.MimeType)]);
    }
}
