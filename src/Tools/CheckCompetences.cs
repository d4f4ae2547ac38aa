using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Tools;

/// <summary>Prints what the competence register itself shows to be wrong on a day, and what falls on the day after.</summary>
internal static class CheckCompetences
{
    private const int Shown = 12;

    public static Command Command()
    {
        var on = new Option<DateOnly?>("--on") { Description = "Day, yyyy-MM-dd; today when left out" };
        var province = new Option<string?>("--province")
        {
            Description = "Two-digit code; the register of the release alone when left out",
        };
        var all = new Option<bool>("--all") { Description = "Print every line of a finding, not the first twelve" };
        var command = new Command("check-competences", "Name what is wrong in the competence register; exit code 1 when something sure is")
        {
            on,
            province,
            all,
        };
        command.SetAction(
            (parsed, ct) => RunAsync(parsed.GetValue(on), parsed.GetValue(province) ?? string.Empty, parsed.GetValue(all), ct)
        );
        return command;
    }

    private static async Task<int> RunAsync(DateOnly? on, string province, bool all, CancellationToken ct)
    {
        await using var program = Programs.Build();
        var day = on ?? program.GetRequiredService<OfficeClock>().Today;
        var law = program.GetRequiredService<LawDocuments>();
        await law.RefreshAsync(ct);
        var documents = law.Of(province);
        var (rows, unit) = await RowsAsync(program, province, ct);
        var found = CompetenceChecks.On(rows, documents, unit, day);
        Console.WriteLine(
            $"Sổ thẩm quyền ngày {VietnameseFormat.Date(day)}: {VietnameseFormat.Number(rows.Sum(task => task.Count()))} dòng"
        );
        foreach (var kind in found.GroupBy(finding => finding.Kind))
        {
            Print(
                $"{FindingLabels.Of(kind.Key)}, trong đó chắc chắn {VietnameseFormat.Number(kind.Count(finding => finding.Sure))}",
                kind.Select(finding => $"{finding.Subject} {finding.Name}: {finding.Text}"),
                all
            );
        }

        SideBySide(CliffReader.Compare(rows, documents, unit, day.AddDays(1)), day);
        var sure = found.Count(finding => finding.Sure);
        Console.WriteLine(sure == 0 ? "Không có lỗi chắc chắn." : $"Có {VietnameseFormat.Number(sure)} lỗi chắc chắn.");
        return sure == 0 ? 0 : 1;
    }

    private static async Task<(ILookup<string, CompetenceRow> Rows, string Unit)> RowsAsync(
        IServiceProvider program,
        string province,
        CancellationToken ct
    )
    {
        if (province.Length == 0)
        {
            return (BuiltInCompetences.All.ToLookup(row => row.Subject), UnitPath.Nation);
        }

        await using var db = await program.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync(ct);
        return (await program.GetRequiredService<CompetenceBook>().AllAsync(db, province, null, ct), UnitPath.OfProvince(province));
    }

    private static void SideBySide(IReadOnlyList<CliffLine> lines, DateOnly day)
    {
        Console.WriteLine($"Ngày {VietnameseFormat.Date(day)} và ngày {VietnameseFormat.Date(day.AddDays(1))}:");
        foreach (var kind in Enum.GetValues<CliffKind>())
        {
            Console.WriteLine($"{VietnameseFormat.Number(lines.Count(line => line.Kind == kind)), 8}  {CliffLabels.Of(kind)}");
        }

        foreach (
            var holder in lines
                .Where(line => line.Kind == CliffKind.Lost)
                .GroupBy(line => line.Before.Holder)
                .OrderByDescending(group => group.Count())
        )
        {
            Console.WriteLine($"{VietnameseFormat.Number(holder.Count()), 8}  {holder.Key} → chưa có quy định");
        }
    }

    private static void Print(string title, IEnumerable<string> lines, bool all)
    {
        var texts = lines.ToList();
        Console.WriteLine($"{VietnameseFormat.Number(texts.Count), 8}  {title}");
        foreach (var text in all ? texts : texts.Take(Shown))
        {
            Console.WriteLine($"          {text}");
        }

        if (!all && texts.Count > Shown)
        {
            Console.WriteLine($"          … và {VietnameseFormat.Number(texts.Count - Shown)} dòng; thêm --all để in hết");
        }
    }
}
