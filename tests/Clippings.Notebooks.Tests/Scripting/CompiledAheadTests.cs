using Clippings.Tests;

namespace Clippings.Notebooks.Tests;

public sealed class CompiledAheadTests : IDisposable
{
    private const string Name = "Library.dll";

    private static readonly string Engine = typeof(CSharpSession).Assembly.Location;

    private readonly TemporaryFolder asked = new();
    private readonly TemporaryFolder own = new();

    public void Dispose()
    {
        asked.Dispose();
        own.Dispose();
    }

    [Fact]
    public void The_same_code_is_taken_from_the_programs_own_file()
    {
        asked.With(Name, File.ReadAllBytes(Engine));
        own.With(Name, File.ReadAllBytes(Engine));

        Assert.Equal(Path.Combine(own.Path, Name), CompiledAhead.FileFor(Path.Combine(asked.Path, Name), own.Path));
    }

    [Fact]
    public void Any_other_file_is_taken_itself()
    {
        asked.With(Name, File.ReadAllBytes(Engine)).With("Alone.dll", File.ReadAllBytes(Engine)).With("Text.dll", "none").With("Half.dll", File.ReadAllBytes(Engine));
        own.With(Name, File.ReadAllBytes(typeof(CompiledAheadTests).Assembly.Location)).With("Text.dll", "none").With("Half.dll", File.ReadAllBytes(Engine)[..5000]);

        Assert.All([Name, "Alone.dll", "Text.dll", "Half.dll"], name =>
            Assert.Equal(Path.Combine(asked.Path, name), CompiledAhead.FileFor(Path.Combine(asked.Path, name), own.Path)));
    }
}
