using System.CommandLine;
using ThongSuot.Tools;

var root = new RootCommand("Thông Suốt: command-line tools")
{
    DueDates.Command(),
    Demonstration.Command(),
    CheckFigures.Command(),
};
return await root.Parse(args).InvokeAsync();
