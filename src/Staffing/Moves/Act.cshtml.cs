using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Staffing.Moves;

/// <summary>One act on one move, with the fields it needs.</summary>
[Permit(StaffingPermissions.Move)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, StaffQueries queries, ActOnMove acting)
    : ActPage<MoveAct, StaffMove>(MoveActs.Forms)
{
    private Attachment? paper;

    [BindProperty]
    public MoveForm Input { get; set; } = new();

    /// <summary>The opinion is somebody else's and needs that one's paper.</summary>
    public bool NeedsPaper => MoveCompetence.NeedsPaper(Act.Act, Row, Seat);

    /// <summary>Who is against what is to be decided, in words.</summary>
    public string Opposed =>
        Row.ConsentWords is { } said ? $"Có ý kiến không đồng ý. {said}" : "Có ý kiến không đồng ý; trả lời ý kiến đó.";

    public static IReadOnlyList<SelectListItem> Answers { get; } =
    [new("Chọn", string.Empty), new("Đồng ý", "true"), new("Không đồng ý", "false")];

    public string NameOf(string path) => queries.NameOf(path);

    protected override async Task<StaffMove?> FindAsync(MoveAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await StaffQueries.MoveAsync(db, code, Seat.Scope, ct);
    }

    protected override Refusal? Against(MoveAct act, StaffMove row) => MoveCompetence.Against(act, row, Seat);

    protected override void Begin() =>
        Input = new MoveForm
        {
            On = Clock.Today,
            StartsOn = Row.StartsOn,
            EndsOn = Row.EndsOn,
        };

    protected override async Task ReadAsync(CancellationToken ct) =>
        paper = NeedsPaper ? await StoreAsync(Input.File, "Input.File", ct) : null;

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var input = new MoveInput
        {
            On = Input.On,
            Agrees = Input.Agrees,
            Words = Input.Words,
            Number = Input.Number,
            StartsOn = Input.StartsOn,
            EndsOn = Input.EndsOn,
            File = paper,
        };
        return acting.RunAsync(Row.Code, Act.Act, input, Seat, DeedNow(), ct);
    }

    protected override string After(string code) => $"/nhan-su/dieu-dong/{code}";

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
