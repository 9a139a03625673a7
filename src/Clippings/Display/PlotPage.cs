namespace Clippings;

/// <summary>A page that holds a plot's picture and data, without scripts, and loads nothing.</summary>
internal static class PlotPage
{
    /// <summary>On a screen that is narrower the picture would be too small to read, and one set for it takes its place.</summary>
    private const int NarrowScreen = 560;

    private const int NarrowPicture = 360;
    private const int FirstRows = 25;

    public static string Of(Plot plot) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{HtmlWords.Escape(plot.Title.Length > 0 ? plot.Title : plot.Form)}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { margin: 0 auto; max-width: 720px; padding: 12px 10px; font: 14px/1.5 system-ui, sans-serif; }
        figure { margin: 0 0 1em; }
        .narrow { display: none; }
        .data { overflow-x: auto; }
        @media (max-width: {{NarrowScreen}}px) { .narrow { display: block; } .wide { display: none; } }
        @media print { .narrow { display: none; } .wide { display: block; } }
        </style>
        </head>
        <body>
        <figure class="wide">
        {{plot.ToSvg()}}
        </figure>
        <figure class="narrow">
        {{plot.ToSvg(NarrowPicture)}}
        </figure>
        <div class="data">
        {{plot.Data.ToTable(int.MaxValue).ToHtml(FirstRows)}}
        </div>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
