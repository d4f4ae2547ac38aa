using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Staffing.People;

/// <summary>
/// One person: post, specialities, what holds them, every move. Name, birth and exemptions are shown once the reading is
/// recorded.
/// </summary>
[Permit(StaffingPermissions.People)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, StaffQueries queries, WriteGate gate) : OfficePage
{
    private const int HistoryLimit = 100;

    public StaffPerson Person { get; private set; } = null!;

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public StaffLaw Law { get; private set; } = null!;

    public IReadOnlyList<StaffMove> Moves { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The reading has its deed.</summary>
    public bool Unmasked { get; private set; }

    public StaffMove? Open => Moves.FirstOrDefault(move => move.IsOpen);

    /// <summary>The person belongs to the seat's own scope; somebody lent to it belongs to others.</summary>
    public bool MayEdit => May(StaffingPermissions.People) && Seat.Role != Role.ProvinceLeader && Seat.Scope.Covers(Person.OwnerPath);

    public string NameOf(string path) => queries.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        Unmasked = TempData["Person"] as string == code;
        return await LoadAsync(code, ct) ? Page() : NotFound();
    }

    /// <summary>Reading a person's data is itself a deed (Law 91/2025/QH15).</summary>
    public async Task<IActionResult> OnPostUnmaskAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        await gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                write.Record(
                    "staffing.person-read",
                    StaffQueries.PersonKind,
                    Person.Id.Value,
                    Person.ProvinceCode,
                    Person.OwnerPath,
                    "Xem họ tên, ngày sinh, lý do chưa được điều động"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
        TempData["Person"] = code;
        return Redirect($"/nhan-su/nguoi/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await StaffQueries.PersonAsync(db, code, Seat.Scope, ct) is not { } person)
        {
            return false;
        }

        (Person, Law, Catalogue) = (person, queries.LawNow, await StaffCatalogue.LoadAsync(db, ct));
        var (moves, id, key) = (db.StaffMoves, person.Id, person.Id.Value);
        Moves = await moves
            .AsNoTracking()
            .Where(row => row.PersonId == id)
            .OrderByDescending(row => row.StartsOn)
            .ThenByDescending(row => row.Code)
            .ToListAsync(ct);
        History = await db.HistoryOfAsync(Person.ProvinceCode, key, HistoryLimit, ct);
        return true;
    }
}
