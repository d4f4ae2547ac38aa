using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Staffing.Moves;

/// <summary>One act on one move, with the fields it needs.</summary>
[Permit(StaffingPermissions.Move)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, StaffQueries queries, ActOnMove acting) : OfficePage
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public StaffMove Move { get; private set; } = null!;

    public ActForm<MoveAct> Act { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    /// <summary>The opinion is somebody else's and needs that one's paper.</summary>
    public bool NeedsPaper => MoveCompetence.NeedsPaper(Act.Act, Move, Seat);

    /// <summary>Who is against what is to be decided, in words.</summary>
    public string Opposed =>
        Move.ConsentWords is { } said ? $"Có ý kiến không đồng ý. {said}" : "Có ý kiến không đồng ý; trả lời ý kiến đó.";

    public static IReadOnlyList<SelectListItem> Answers { get; } =
    [new("Chọn", string.Empty), new("Đồng ý", "true"), new("Không đồng ý", "false")];

    public string NameOf(string path) => queries.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        Input = new MoveForm
        {
            On = Clock.Today,
            StartsOn = Move.StartsOn,
            EndsOn = Move.EndsOn,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var file = Impossible is null && NeedsPaper ? await StoreAsync(Input.File, "Input.File", ct) : null;
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new MoveInput
        {
            On = Input.On,
            Agrees = Input.Agrees,
            Words = Input.Words,
            Number = Input.Number,
            StartsOn = Input.StartsOn,
            EndsOn = Input.EndsOn,
            File = file,
        };
        var done = await acting.RunAsync(Move.Code, Act.Act, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/nhan-su/dieu-dong/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (MoveActs.Forms.BySlug(slug) is not { } wanted || await StaffQueries.MoveAsync(db, code, Seat.Scope, ct) is not { } move)
        {
            return false;
        }

        (Act, Move) = (wanted, move);
        Impossible = MoveCompetence.Against(wanted.Act, move, Seat)?.Message;
        return true;
    }

    internal sealed class MoveForm
    {
        public DateOnly? On { get; set; }

        public bool? Agrees { get; set; }

        public string? Words { get; set; }

        public string? Number { get; set; }

        public DateOnly? StartsOn { get; set; }

        public DateOnly? EndsOn { get; set; }

        public IFormFile? File { get; set; }
    }
}
