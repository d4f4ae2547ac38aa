using System.CommandLine;
using ThongSuot.Demonstration.Vectors;

namespace ThongSuot.Tools;

/// <summary>Checks a file of examples of policy money and retirement age against the calculator.</summary>
internal static class PolicyVectors
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "CSV with the columns of the policy vectors (id, kind, policy, provision, … expected_total_vnd)",
        };
        var command = new Command("benefits", "Check examples of policy money: prints each mismatch and ends matched/total") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!path.Exists)
            {
                Console.Error.WriteLine($"Không có tệp {path.FullName}.");
                return 2;
            }

            using var text = path.OpenText();
            return VectorCheck.Run(text, Console.Out);
        });
        return command;
    }
}
