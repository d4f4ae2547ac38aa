using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Plans;

/// <summary>Plans that are kept, and a new question.</summary>
[Permit(StaffingPermissions.Plan)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, MakePlan make) : OfficePage
{
    [BindProperty]
    public PlanForm Input { get; set; } = new();

    public IReadOnlyList<PlanSummary> Plans { get; private set; } = [];

    /// <summary>Departments that named whom they second.</summary>
    public int Listed { get; private set; }

    public IReadOnlyList<SelectListItem> Specialities { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Bases { get; } =
    [new("So với biên chế", nameof(PlanBasis.Quota)), new("So với khối lượng công việc", nameof(PlanBasis.Load))];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var made = await make.RunAsync(Input.Ask(), null, Seat, DeedNow(), ct);
        if (made.IsRefused)
        {
            return Refused(made.Refusal);
        }

        Say($"Đã lập {made.Value}.");
        return Redirect($"/nhan-su/phuong-an/{made.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (plans, province) = (db.StaffPlans, Seat.ProvinceCode);
        Plans = await plans
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province)
            .OrderByDescending(row => row.MadeAt)
            .Take(100)
            .Select(row => new PlanSummary(
                row.Code,
                row.MadeAt,
                row.MadeBy,
                row.ParentCode,
                row.Basis,
                row.WeightBefore,
                row.WeightAfter,
                row.ShortBefore,
                row.ShortAfter,
                row.Kilometres,
                row.Moves.Count(move => move.Kind == MoveKind.Transfer),
                row.Moves.Count(move => move.Kind == MoveKind.Secondment),
                row.Moves.Count(move => move.Kind == MoveKind.Rotation),
                row.Moves.Count(move => move.TakenCode != null)
            ))
            .ToListAsync(ct);
        var offers = db.StaffOffers;
        Listed = await offers.Where(row => row.ProvinceCode == province).Select(row => row.OwnerPath).Distinct().CountAsync(ct);
        Specialities =
        [
            new("Không đổi", string.Empty),
            .. (await StaffCatalogue.LoadAsync(db, ct)).Specialities.Select(row => new SelectListItem(
                $"{row.Name} ({row.Weight})",
                row.Code
            )),
        ];
    }

    internal sealed record PlanSummary(
        string Code,
        DateTimeOffset MadeAt,
        string MadeBy,
        string? ParentCode,
        PlanBasis Basis,
        long WeightBefore,
        long WeightAfter,
        int ShortBefore,
        int ShortAfter,
        double Kilometres,
        int Transfers,
        int Secondments,
        int Rotations,
        int Taken
    );
}
