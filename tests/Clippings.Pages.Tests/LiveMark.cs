using System.Text.Json;
using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>A bar or point of a live figure that stands for a passage.</summary>
/// <param name="Figure">Which of the live figures, from 0.</param>
/// <param name="Trace">Which of its traces.</param>
/// <param name="Point">Which of its points.</param>
/// <param name="Address">Where it is to lead.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Made of what the page's script says.")]
internal sealed record LiveMark(int Figure, int Trace, int Point, string Address)
{
    private const string Marks = """
        () => JSON.stringify([...document.querySelectorAll(".live")].flatMap((live, figure) => (live.data ?? []).flatMap((trace, number) =>
          (trace.customdata ?? []).flatMap((address, point) => (address ? [{ figure, trace: number, point, address }] : [])))))
        """;

    // Plotly keeps what an element shows with the element.
    private const string Place = """
        ({ figure, trace, point }) => {
          const shapes = document.querySelectorAll(".live")[figure].querySelectorAll(".barlayer .point, .scatterlayer .point");
          const mark = [...shapes].find((shape) => shape.__data__.i === point && (shape.__data__.trace ?? shape.parentElement.__data__?.[0]?.trace ?? shape.closest(".trace").__data__[0].trace).index === trace);
          mark.scrollIntoView({ block: "center" });
          const box = mark.getBoundingClientRect();
          return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        }
        """;

    // It tells what is under the mouse a moment after the mouse is there, and a click means that.
    private const string IsUnderMouse = """
        ({ figure, trace, point }) => (document.querySelectorAll(".live")[figure]._hoverdata ?? []).some((under) => under.curveNumber === trace && under.pointNumber === point)
        """;

    public static async Task<IReadOnlyList<LiveMark>> AllAsync(IPage page) =>
        JsonSerializer.Deserialize<List<LiveMark>>(await page.EvaluateAsync<string>(Marks), JsonSerializerOptions.Web)!;

    /// <summary>Clicks in its middle.</summary>
    public async Task ClickAsync(IPage page)
    {
        var which = new { figure = Figure, trace = Trace, point = Point };
        var at = await page.EvaluateAsync<float[]>(Place, which);
        await page.Mouse.MoveAsync(at[0], at[1]);
        await page.WaitForFunctionAsync(IsUnderMouse, which);
        await page.Mouse.ClickAsync(at[0], at[1]);
    }
}
