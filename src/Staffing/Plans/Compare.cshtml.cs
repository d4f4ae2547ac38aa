using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Plans;

/// <summary>Two plans side by side: figures, and the moves only one of them has.</summary>
[Permit(StaffingPermissions.Plan)]
internal sealed class CompareModel(IDbContextFactory<Db> contexts, StaffQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    public List<string> Codes { get; set; } = [];

    public StaffPlan? One { get; private set; }

    public StaffPlan? Two { get; private set; }

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<(string Name, string One, string Two)> Figures { get; private set; } = [];

    public IReadOnlyList<StaffPlanMove> OnlyOne { get; private set; } = [];

    public IReadOnlyList<StaffPlanMove> OnlyTwo { get; private set; } = [];

    public int Same { get; private set; }

    public string NameOf(string path) => queries.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        if (Codes.Distinct().Count() != 2)
        {
            return Codes.Count == 0 ? Redirect("/nhan-su/phuong-an") : Refused(StaffingRefusals.PlanSame);
        }

        (One, Two) = (
            await PlanReader.OpenAsync(db, Codes[0], Seat.ProvinceCode, ct),
            await PlanReader.OpenAsync(db, Codes[1], Seat.ProvinceCode, ct)
        );
        if (One is null || Two is null)
        {
            return NotFound();
        }

        Figures = FiguresOf(One, Two);
        static (Guid, string, string) Key(StaffPlanMove move) => (move.PersonId.Value, move.ToPath, move.Speciality);
        var (first, second) = (One.Moves.Select(Key).ToHashSet(), Two.Moves.Select(Key).ToHashSet());
        OnlyOne = [.. One.Moves.Where(move => !second.Contains(Key(move))).OrderBy(move => move.Number)];
        OnlyTwo = [.. Two.Moves.Where(move => !first.Contains(Key(move))).OrderBy(move => move.Number)];
        Same = One.Moves.Count - OnlyOne.Count;
        return Page();
    }

    private static List<(string, string, string)> FiguresOf(StaffPlan one, StaffPlan two)
    {
        (string Name, Func<StaffPlan, string> Of)[] rows =
        [
            ("Nhu cầu tính", plan => plan.Basis == PlanBasis.Quota ? "So với biên chế" : "So với khối lượng"),
            ("Thiếu trước", plan => Number(plan.ShortBefore)),
            ("Còn thiếu", plan => Number(plan.ShortAfter)),
            ("Trọng số thiếu trước", plan => Number(plan.WeightBefore)),
            ("Trọng số thiếu còn", plan => Number(plan.WeightAfter)),
            ("Bố trí lại", plan => Number(plan.CountOf(MoveKind.Reassignment))),
            ("Điều động", plan => Number(plan.CountOf(MoveKind.Transfer))),
            ("Biệt phái", plan => Number(plan.CountOf(MoveKind.Secondment))),
            ("Luân chuyển", plan => Number(plan.CountOf(MoveKind.Rotation))),
            ("Tổng km", plan => Number((long)plan.Kilometres)),
            ("Tối ưu", plan => plan.ProvenOptimal ? "Có" : "Chưa"),
            ("Giữ cố định, loại trừ", plan =>
                PlanQuestion.Load(plan.Question) is var question ? $"{question.Pinned.Count}, {question.Forbidden.Count}" : string.Empty
            ),
        ];
        return [.. rows.Select(row => (row.Name, row.Of(one), row.Of(two)))];
    }

    private static string Number(long value) => Platform.Text.VietnameseFormat.Number(value);
}
