using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Send;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Tests;

/// <summary>A commune with an officer and a leader; citizens who send; acts through the real handlers.</summary>
internal sealed record Heard(
    Given Given,
    Territory.Unit Commune,
    (string UserName, Seat Seat) Officer,
    (string UserName, Seat Seat) Leader,
    (string UserName, Seat Seat) Deputy
)
{
    public const string Words = "Cán bộ hẹn ba lần mà chưa trả kết quả cho người dân ở thôn.";

    private static int sender;

    public static async Task<Heard> OnAsync(TestDatabase database) => await OnAsync(await Given.OnAsync(database));

    public static async Task<Heard> OnAsync(Given given)
    {
        var commune = given.Commune();
        return new(
            given,
            commune,
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/", "Công chức Văn phòng"),
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND"),
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Phó Chủ tịch UBND")
        );
    }

    public DateOnly Today => Platform.Time.OfficeClock.DayOf(Given.Clock.GetUtcNow());

    /// <summary>An address nobody else of the tests has.</summary>
    public static IPAddress NewAddress()
    {
        var number = Interlocked.Increment(ref sender);
        return new IPAddress([172, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
    }

    public Petitions.Law.PetitionLaw Law() => Given.Program.Services.GetRequiredService<Petitions.Law.PetitionLaw>();

    public Territory.Units Units() => Given.Program.Services.GetRequiredService<Territory.Units>();

    /// <summary>The same act some calendar days later.</summary>
    public Deed DeedAfter(int days, Seat seat) => new(Actor.From(seat), Given.Clock.GetUtcNow().AddDays(days), "Theo quy định");

    public Deed DeedOf(Seat seat, string? reason = null) => new(Actor.From(seat), Given.Clock.GetUtcNow(), reason);

    public async Task<T> WithAsync<TAct, T>(Func<TAct, Task<T>> act)
        where TAct : notnull
    {
        await using var scope = Given.Program.Scope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    public SentFeedback Sent(
        FeedbackKind kind = FeedbackKind.Conduct,
        PetitionField field = PetitionField.Procedures,
        string text = Words,
        string name = "",
        string phone = "",
        string hamlet = "Thôn Mẫu",
        bool trapped = false
    ) => new(kind, field, Commune.Path, hamlet, text, name, phone, null, trapped);

    public Task<Result<FeedbackReceipt>> SendAsync(SentFeedback? sent = null, IPAddress? address = null) =>
        WithAsync<SendFeedback, Result<FeedbackReceipt>>(send =>
            send.RunAsync(sent ?? Sent(), address ?? NewAddress(), new Deed(Actor.Citizen, Given.Clock.GetUtcNow()), default)
        );

    public Task<CitizenFeedback> FeedbackAsync(string code) =>
        Given.ReadAsync(db =>
        {
            var (rows, province) = (db.Feedback, Commune.ProvinceCode);
            return rows.AsNoTracking().SingleAsync(row => row.ProvinceCode == province && row.Code == code);
        });

    public Task<Result<string>> MoveAsync(
        Seat seat,
        string code,
        FeedbackAct act,
        string content = "Theo quy định",
        string unit = "",
        AnswerDraft? draft = null,
        int after = 0
    ) =>
        WithAsync<MoveFeedback, Result<string>>(move =>
            move.RunAsync(
                code,
                act,
                new(content, unit, draft ?? new("Phản ánh về chậm trả kết quả", "Đã trả kết quả và rút kinh nghiệm.", false)),
                seat,
                after > 0 ? DeedAfter(after, seat) : DeedOf(seat, content),
                default
            )
        );

    /// <summary>Feedback from the sender to the leader's approval.</summary>
    public async Task<FeedbackReceipt> AnsweredAsync()
    {
        var receipt = (await SendAsync()).Value;
        (await MoveAsync(Officer.Seat, receipt.Code, FeedbackAct.Begin)).Refusal.ShouldBeNull();
        (await MoveAsync(Officer.Seat, receipt.Code, FeedbackAct.Prepare)).Refusal.ShouldBeNull();
        (await MoveAsync(Leader.Seat, receipt.Code, FeedbackAct.Approve)).Refusal.ShouldBeNull();
        return receipt;
    }
}
