using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Demonstration.Identity;
using ThongSuot.Petitions;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Follow;
using ThongSuot.Petitions.Letters;
using ThongSuot.Petitions.Send;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Petitions;

/// <summary>
/// What citizens of three communes sent, through the real acts at their own moments: answered and rated, late, three from one hamlet,
/// letters.
/// People, places and words are invented.
/// </summary>
internal sealed class DemonstrationPetitions(
    IDbContextFactory<Db> contexts,
    SendFeedback send,
    MoveFeedback move,
    FollowFeedback follow,
    RegisterLetter register,
    MoveLetter moveLetter,
    ReceptionStory reception,
    ISeatDirectory seats,
    Units units,
    OfficeClock clock
) : IDemonstration
{
    private int sender;

    public int Order => 68;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var rows = db.Feedback;
            if (await rows.AnyAsync(row => row.ProvinceCode == DemonstrationAccounts.ProvinceCode, ct))
            {
                return;
            }
        }

        foreach (var name in new[] { "Âu Cơ", "Việt Trì", "Tam Sơn" })
        {
            if (units.CommunesOf(DemonstrationAccounts.ProvinceCode).FirstOrDefault(one => one.ShortName == name) is { } commune)
            {
                await TellAsync(commune, ct);
            }
        }
    }

    private async Task TellAsync(Unit commune, CancellationToken ct)
    {
        var officer = (await seats.UnderAsync(commune.Path, Role.CaseOfficer, ct))[0];
        var leader = (await seats.UnderAsync(commune.Path, Role.CommuneLeader, ct))[0];
        await AnsweredAsync(commune, officer, leader, ct);
        // Three from one hamlet about one thing: a hot spot, one of them late.
        foreach (
            var (daysAgo, text) in new[]
            {
                (29, "Trại lợn đầu thôn xả nước thải ra mương, mùi hôi cả ngày, đã báo thôn hai lần."),
                (12, "Nước mương thôn đen và hôi, trẻ con đi học phải đi vòng đường khác."),
                (4, "Đề nghị kiểm tra trại lợn xả thải ra mương vào ban đêm."),
            }
        )
        {
            await SentAsync(commune, PetitionField.Environment, "Thôn Mẫu Đông", text, daysAgo, ct);
        }

        await SentAsync(
            commune,
            PetitionField.Transport,
            "Tổ Mẫu 3",
            "Đèn đường trước nhà văn hóa hỏng từ đầu tháng, buổi tối rất tối.",
            2,
            ct
        );
        await LettersAsync(commune, officer, leader, ct);
        await reception.TellAsync(officer, leader, ct);
    }

    private async Task AnsweredAsync(Unit commune, Seat officer, Seat leader, CancellationToken ct)
    {
        var receipt = await SentAsync(
            commune,
            PetitionField.Procedures,
            "Thôn Mẫu Tây",
            "Hẹn trả bản sao giấy khai sinh ngày thứ Hai, đến thứ Năm vẫn chưa có, không ai báo.",
            20,
            ct
        );
        var draft = new AnswerDraft(
            "Người dân phản ánh chậm trả bản sao giấy khai sinh ba ngày, không được báo trước.",
            "UBND đã trả kết quả, xin lỗi người dân và yêu cầu Bộ phận Một cửa báo trước khi không kịp hẹn.",
            false
        );
        Done(await move.RunAsync(receipt.Code, FeedbackAct.Begin, new(string.Empty, string.Empty, null), officer, DeedOf(officer, 19), ct));
        Done(
            await move.RunAsync(receipt.Code, FeedbackAct.Prepare, new(string.Empty, string.Empty, draft), officer, DeedOf(officer, 12), ct)
        );
        Done(await move.RunAsync(receipt.Code, FeedbackAct.Approve, new(string.Empty, string.Empty, null), leader, DeedOf(leader, 11), ct));
        Done(
            await move.RunAsync(receipt.Code, FeedbackAct.Publish, new(string.Empty, string.Empty, null), officer, DeedOf(officer, 10), ct)
        );
        var found = Done(await follow.FindAsync(new(receipt.Code, receipt.Pin), NextAddress(), DeedOfCitizen(8), ct));
        if ((await follow.RateAsync(found, 4, null, DeedOfCitizen(8), ct)).Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }

    private async Task LettersAsync(Unit commune, Seat officer, Seat leader, CancellationToken ct)
    {
        var complaint = await LetterAsync(
            commune,
            LetterKind.Complaint,
            "Hoàng Mẫu Lan",
            "Khiếu nại quyết định thu hồi đất làm đường thôn.",
            officer,
            50,
            ct
        );
        Done(await moveLetter.RunAsync(complaint, LetterAct.Accept, new(string.Empty), leader, DeedOf(leader, 45), ct));
        var settled = await LetterAsync(
            commune,
            LetterKind.Recommendation,
            "Phạm Mẫu Dũng",
            "Kiến nghị cho các hộ thôn vay vốn sửa nhà.",
            officer,
            25,
            ct
        );
        Done(await moveLetter.RunAsync(settled, LetterAct.Accept, new(string.Empty), leader, DeedOf(leader, 22), ct));
        Done(
            await moveLetter.RunAsync(
                settled,
                LetterAct.Propose,
                new("Đã lập danh sách 12 hộ, gửi ngân hàng chính sách."),
                officer,
                DeedOf(officer, 10),
                ct
            )
        );
        await LetterAsync(
            commune,
            LetterKind.Information,
            "Vũ Mẫu Hương",
            "Xin cung cấp quy hoạch chi tiết khu dân cư mới.",
            officer,
            1,
            ct
        );
    }

    private async Task<string> LetterAsync(
        Unit commune,
        LetterKind kind,
        string sender,
        string content,
        Seat officer,
        int daysAgo,
        CancellationToken ct
    )
    {
        var received = clock.Today.AddDays(-daysAgo);
        var input = new LetterInput(
            kind,
            false,
            false,
            false,
            PetitionField.Land,
            commune.Path,
            "Thôn Mẫu Tây",
            sender,
            "Thôn Mẫu Tây",
            1,
            content,
            received
        );
        return Done(await register.RunAsync(input, officer, DeedOf(officer, daysAgo), ct));
    }

    private async Task<FeedbackReceipt> SentAsync(
        Unit commune,
        PetitionField field,
        string hamlet,
        string text,
        int daysAgo,
        CancellationToken ct
    )
    {
        var sent = new SentFeedback(FeedbackKind.Conduct, field, commune.Path, hamlet, text, string.Empty, string.Empty, null, false);
        return Done(await send.RunAsync(sent, NextAddress(), DeedOfCitizen(daysAgo), ct));
    }

    // Addresses of the range for documentation, each once.
    private IPAddress NextAddress() => new([203, 0, 113, (byte)++sender]);

    private Deed DeedOfCitizen(int daysAgo) => new(Actor.Citizen, Moment(daysAgo));

    private Deed DeedOf(Seat seat, int daysAgo) => new(Actor.From(seat), Moment(daysAgo), "Dữ liệu trình diễn");

    private DateTimeOffset Moment(int daysAgo) => OfficeClock.At(clock.Today.AddDays(-daysAgo), new TimeOnly(8, 30));

    private static T Done<T>(Result<T> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
