using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Documents;

namespace ThongSuot.Staffing.Moves;

/// <summary>
/// Takes a decision away: of one move, or of all under one number. It bears names, so taking it is a reading of each person.
/// </summary>
[Permit(StaffingPermissions.Move)]
internal sealed class DecisionModel(IDbContextFactory<Db> contexts, StaffQueries queries, MoveDecisions decisions, WriteGate gate)
    : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "so")]
    public string? Number { get; set; }

    public IReadOnlyList<(StaffMove Move, StaffPerson Person)> Rows { get; private set; } = [];

    public StaffCatalogue Catalogue { get; private set; } = null!;

    private MoveDecider? Decider { get; set; }

    public string NameOf(string path) => queries.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var (code, number) = (Code, Number);
        // Without either there is nothing to write: the list is where moves are chosen.
        if (code is null && number is null)
        {
            return Redirect("/nhan-su/dieu-dong");
        }

        var moves = await StaffQueries
            .Seen(db.StaffMoves.AsNoTracking(), Seat.Scope)
            .Where(row => code != null ? row.Code == code : row.DecisionNumber == number)
            .OrderBy(row => row.Code)
            .Take(500)
            .ToListAsync(ct);
        if (moves.Count == 0)
        {
            return NotFound();
        }

        if (code is not null && PartyRules.IsParty(moves[0], Catalogue))
        {
            Say(StaffingRefusals.PartyDocument.Message);
            return Redirect($"/nhan-su/dieu-dong/{moves[0].Code}");
        }

        var people = await StaffQueries.PeopleAsync(db.StaffPeople.AsNoTracking(), moves.Select(move => move.PersonId), ct);
        Rows = [.. moves.Where(move => !PartyRules.IsParty(move, Catalogue)).Select(move => (move, people[move.PersonId]))];
        Decider = await DeciderAsync(db, moves[0], ct);
        return code is null ? Page() : await FileAsync(ct);
    }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken ct)
    {
        var shown = await OnGetAsync(ct);
        return Rows.Count > 0 && Code is null ? await FileAsync(ct) : shown;
    }

    private static async Task<MoveDecider?> DeciderAsync(Db db, StaffMove move, CancellationToken ct)
    {
        var (id, decided) = (move.Id.Value, $"staffing.move-{MoveActs.Forms.Of(MoveAct.Decide).Slug}");
        return await db.DeedsOf([move.ProvinceCode], deed => deed.SubjectId == id && deed.Act == decided)
            .AsNoTracking()
            .OrderByDescending(deed => deed.Sequence)
            .Select(deed => new MoveDecider(deed.ActorName, deed.ActorTitle))
            .FirstOrDefaultAsync(ct);
    }

    private async Task<IActionResult> FileAsync(CancellationToken ct)
    {
        await gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                foreach (var (move, person) in Rows)
                {
                    write.Record(
                        "staffing.person-read",
                        StaffQueries.PersonKind,
                        person.Id.Value,
                        person.ProvinceCode,
                        person.OwnerPath,
                        $"Tải văn bản {move.Code}, có họ tên, ngày sinh"
                    );
                }

                return Task.FromResult(Result.Done);
            },
            ct
        );
        return new DocumentDownload(
            decisions.Make(Rows, Catalogue, Clock.Today, Decider),
            Rows.Count == 1 ? $"quyet-dinh-{Rows[0].Move.Code}" : "quyet-dinh"
        );
    }
}
