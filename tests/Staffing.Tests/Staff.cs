using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Tests;

/// <summary>Two communes with posts and people of their own, their leaders and the province; acts through the real handlers.</summary>
internal sealed record Staff(
    Given Given,
    Unit Sender,
    Unit Receiver,
    (string UserName, Seat Seat) SenderLead,
    (string UserName, Seat Seat) ReceiverLead,
    (string UserName, Seat Seat) Office,
    (string UserName, Seat Seat) Director
)
{
    private static int code;

    public static async Task<Staff> OnAsync(Given given)
    {
        var (sender, receiver) = (given.Commune(), given.Commune());
        var staff = new Staff(
            given,
            sender,
            receiver,
            await given.SeatAsync(Role.CommuneLeader, sender.Path, "Phó Chủ tịch UBND"),
            await given.SeatAsync(Role.CommuneLeader, receiver.Path, "Phó Chủ tịch UBND"),
            await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Chuyên viên Phòng Tổ chức, biên chế"),
            await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ")
        );
        await staff.PostAsync(sender, "mt-dia-chinh", 2);
        await staff.PostAsync(receiver, "mt-dia-chinh", 3);
        return staff;
    }

    public static string NextCode() => $"T{Environment.ProcessId}-{Interlocked.Increment(ref code):00000}";

    public async Task<Post> PostAsync(Unit body, string position, int quota, string office = "kinh-te/")
    {
        var post = new Post
        {
            Id = PostId.New(),
            ProvinceCode = "25",
            OwnerPath = body.Path,
            UnitPath = body.Path + office,
            PositionCode = position,
            Quota = quota,
        };
        await WriteAsync(write => write.Db.Posts.Add(post));
        return post;
    }

    public async Task<StaffPerson> PersonAsync(
        Unit body,
        Func<PersonFacts, PersonFacts>? change = null,
        string position = "mt-dia-chinh",
        string office = "kinh-te/"
    )
    {
        var facts = Sample.Facts with { OwnerPath = body.Path, UnitPath = body.Path + office, PositionCode = position };
        var person = StaffPerson.Make(NextCode(), "25", change?.Invoke(facts) ?? facts, Given.Clock.GetUtcNow());
        await WriteAsync(write => write.Db.StaffPeople.Add(person));
        return person;
    }

    public async Task<Result<string>> ProposeAsync(
        StaffPerson person,
        Post to,
        MoveKind kind = MoveKind.Secondment,
        DateOnly? start = null,
        DateOnly? end = null,
        (string UserName, Seat Seat)? by = null
    )
    {
        await using var scope = Given.Program.Scope();
        var from = start ?? Sample.Today.AddDays(3);
        var form = new ProposeForm
        {
            Kind = kind,
            Person = person.Code,
            Post = to.Id.Value,
            StartsOn = from,
            EndsOn = kind == MoveKind.Transfer ? null : end ?? from.AddMonths(6).AddDays(-1),
            Reason = "Bù thiếu địa chính",
        };
        var seat = (by ?? Office).Seat;
        return await scope.ServiceProvider.GetRequiredService<ProposeMove>().RunAsync(form, seat, Deed(seat), Sample.Today, default);
    }

    public async Task<string?> ActAsync(
        Seat seat,
        string move,
        MoveAct act,
        bool? agrees = true,
        string? words = "Đồng ý",
        DateOnly? on = null,
        DateOnly? ends = null,
        string? number = "125/QĐ-UBND",
        bool paper = true
    )
    {
        await using var scope = Given.Program.Scope();
        var input = new MoveInput
        {
            Agrees = agrees,
            Words = words,
            On = on ?? DateOnly.FromDateTime(Given.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime),
            Number = number,
            EndsOn = ends,
            File = paper ? Sample.Scan : null,
        };
        return (await scope.ServiceProvider.GetRequiredService<ActOnMove>().RunAsync(move, act, input, seat, Deed(seat), default))
            .Refusal
            ?.Code;
    }

    /// <summary>Heard, agreed by both bodies and decided.</summary>
    public async Task<string> DecidedAsync(StaffPerson person, Post to, MoveKind kind = MoveKind.Secondment)
    {
        var move = (await ProposeAsync(person, to, kind)).Value;
        (await ActAsync(SenderLead.Seat, move, MoveAct.Consult)).ShouldBeNull();
        (await ActAsync(SenderLead.Seat, move, MoveAct.SenderConsent)).ShouldBeNull();
        (await ActAsync(ReceiverLead.Seat, move, MoveAct.ReceiverConsent)).ShouldBeNull();
        (await ActAsync(Director.Seat, move, MoveAct.Decide)).ShouldBeNull();
        return move;
    }

    public Deed Deed(Seat seat) => new(Actor.From(seat), Given.Clock.GetUtcNow());

    private async Task WriteAsync(Action<Write> change) =>
        (
            await Given
                .Program.Services.GetRequiredService<WriteGate>()
                .RunAsync(
                    Platform.Writing.Deed.BySystem(Given.Clock.GetUtcNow(), "Dữ liệu kiểm thử"),
                    (write, _) =>
                    {
                        change(write);
                        write.Record("test.staff", "test", Guid.Empty, "25", "/25/", "Dữ liệu kiểm thử");
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).Refusal.ShouldBeNull();
}
