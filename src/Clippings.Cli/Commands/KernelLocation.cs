using System.CommandLine;
using System.CommandLine.Parsing;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary>The options that say which kernel, and where: <c>--name</c>, and <c>--user</c> or <c>--prefix</c>.</summary>
internal sealed class KernelLocation
{
    private readonly Option<string> name = new("--name")
    {
        Description = "The kernel's name.",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private readonly Option<bool> user = new("--user") { Description = "In the user's own folder (the default)." };

    private readonly Option<string?> prefix = new("--prefix")
    {
        Description = "Under an installation prefix, in DIR/share/jupyter/kernels.",
        HelpName = "DIR",
    };

    public void AddTo(Command command)
    {
        command.Add(name);
        command.Add(user);
        command.Add(prefix);
        command.Validators.Add(RejectBoth);
    }

    public string Name(ParseResult parsed) => parsed.GetRequiredValue(name);

    /// <summary>The prefix, or null for the user's own folder.</summary>
    public string? Prefix(ParseResult parsed) => parsed.GetValue(prefix);

    private void RejectBoth(CommandResult result)
    {
        if (result.GetValue(user) && result.GetValue(prefix) is not null)
            result.AddError("--user and --prefix name two places; give one of them");
    }
}
