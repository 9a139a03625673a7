namespace Clippings;

/// <summary>
/// A figure: data drawn in one form, with a title that states what it shows, titled axes, a caption and the same data as
/// a table. Shown in a notebook it is an interactive Plotly chart, a static SVG picture and plain text, all from the same marks.
/// </summary>
/// <remarks>Immutable: each method returns another plot.</remarks>
public sealed partial record Plot
{
    private const int MostTableRows = 100;

    private readonly string? alt;

    private Plot(string form) => Form = form;

    /// <summary>The finding, in a sentence.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What the figure leaves out, the number of cases, the source, and what a reader must know to judge it.</summary>
    public string Caption
    {
        get => string.Join(' ', new[] { LeftOut, field }.Where(part => part.Length > 0));
        private init;
    } = "";

    /// <summary>What a reader hears who can't see the figure; made from the data unless <see cref="Described"/> says it.</summary>
    public string Alt
    {
        get => alt ?? string.Join(". ", new[] { Form, Title.TrimEnd('.'), Summary }.Where(part => part.Length > 0)) + ".";
        private init => alt = value;
    }

    /// <summary>The chart's form in words: <c>Bar chart</c>.</summary>
    internal string Form { get; }

    /// <summary>The data in a few words, for the alternative text.</summary>
    internal string Summary { get; private init; } = "No data";

    /// <summary>How much of the data is drawn, in a sentence; empty for all.</summary>
    internal string LeftOut { get; private init; } = "";

    internal Axis X { get; private init; } = Axis.OfLengths([]);

    internal Axis Y { get; private init; } = Axis.OfLengths([]);

    internal IReadOnlyList<Mark> Marks { get; private init; } = [];

    internal IReadOnlyList<LegendEntry> Legend { get; private init; } = [];

    /// <summary>The height of the area inside the axes, in pixels.</summary>
    internal double Height { get; private init; } = 60;

    internal PlotData Data { get; private init; } = PlotData.None;

    /// <summary>The data as rows, as many as a reader would look through.</summary>
    internal Table Table => Data.ToTable(MostTableRows);

    /// <summary>Which column of the table each axis measures; -1 for none.</summary>
    internal (int X, int Y) AxisColumns { get; private init; } = (-1, -1);

    /// <summary>Sets the title, which should state the finding rather than name the data.</summary>
    public Plot Titled(string title) => this with { Title = title };

    /// <summary>Sets the caption: n, source, and reservations.</summary>
    public Plot Captioned(string caption) => this with { Caption = caption };

    /// <summary>Sets the alternative text, where the one made from the data will not do.</summary>
    public Plot Described(string alt) => this with { Alt = alt };

    /// <summary>Names what the axes measure, with units: <c>Axes(x: "uses per thousand words", y: "term")</c>. The data table's columns take the same names.</summary>
    public Plot Axes(string x = "", string y = "") => this with
    {
        X = X with { Title = x },
        Y = Y with { Title = y },
        Data = Data.Renamed(AxisColumns.X, x).Renamed(AxisColumns.Y, y),
    };

    /// <summary>The figure as a static SVG picture: the same bytes for the same data, no scripts, fonts or links.</summary>
    /// <param name="width">The width that its words are set for, in pixels, 320 at least; what shows it may scale it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less.</exception>
    public string ToSvg(double width = SvgPicture.PageWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, SvgPicture.Narrowest);
        return new SvgPicture(this, width).ToString();
    }

    /// <summary>The figure as a Plotly.NET chart, to be changed further with Plotly.NET.</summary>
    public Plotly.NET.GenericChart ToPlotly() => new PlotlyChart(this, PlotlyChart.NarrowestWidth).Build();

    /// <summary>The figure in plain text: title, the data as an aligned table, caption.</summary>
    public override string ToString() =>
        string.Join("\n\n", new[] { PlainWords.Of(Title), Table.ToText(Table.Extent), PlainWords.Of(Caption) }.Where(part => part.Length > 0));
}
