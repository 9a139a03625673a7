using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Clippings.Cli;

/// <summary>How fast a step goes over articles; nothing where it goes over something else.</summary>
internal sealed class ArticlesPerSecond : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task is { MaxValue: > 1, Speed: { } speed, IsFinished: false } ? string.Create(CultureInfo.InvariantCulture, $"{speed:#,0} articles/s") : "");
}
