using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ThongSuot.Conferences.Desk;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences.Tests;

public sealed class PaperTests
{
    [Theory, OnEveryDatabase]
    public async Task Minutes_and_notice_are_valid_documents_that_say_what_the_record_says(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var ((_, there), (_, absent)) = (await scene.LeaderAsync(), await scene.LeaderAsync());
        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc");
        var code = await scene.LiveAsync(scene.Given.UnitAt(there.ScopePath), scene.Given.UnitAt(absent.ScopePath));
        await scene.AttendAsync(code, there, 12);
        await scene.AskAsync(code, there, "Bao giờ giao dự toán?");
        await scene.AskAsync(code, there, "Ai trả kinh phí chuyển tiếp?");
        await scene.AskAsync(code, there, "Câu cuối không kịp?");
        var queue = (await scene.RecordAsync(code)).Queue;
        await scene.FloorAsync(code, FloorMove.Call, queue[0].Id);
        (await scene.AnswerAsync(code, queue[0].Id, text: "Giao dự toán trong tháng 9.")).Refusal.ShouldBeNull();
        await scene.FloorAsync(code, FloorMove.Call, queue[1].Id);
        (await scene.TakeAwayAsync(code, queue[1].Id, "so-tai-chinh", new DateOnly(2025, 9, 30))).Refusal.ShouldBeNull();
        await scene.ConcludeAsync(code, "Sở Tài chính hướng dẫn chi thường xuyên");
        (await scene.AssignAsync(code, (await scene.RecordAsync(code)).Conclusions[0].Id, head)).Refusal.ShouldBeNull();
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        (await office.GetAsync($"/hoi-nghi/{code}/bien-ban")).Status.ShouldBe(HttpStatusCode.NotFound, "not while it is in session");
        await scene.MoveAsync(code, ConferenceAct.CloseFloor);
        (
            await scene.WithAsync<TurnIntoDifficulty, Result<int>>(turn =>
                turn.RunAsync(code, queue[2].Id, scene.Office, scene.By(scene.Office), default)
            )
        ).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal.ShouldBeNull();
        (await office.GetAsync($"/hoi-nghi/{code}")).Text.ShouldContain("Chưa kịp trao đổi Câu cuối không kịp? VM25-2025-");

        var minutes = await TextAsync(office, $"/hoi-nghi/{code}/bien-ban");
        minutes.ShouldContain("BIÊN BẢN");
        minutes.ShouldContain("1/2 điểm cầu có mặt, 12 người dự");
        minutes.ShouldContain("1 điểm cầu, danh sách ở Phụ lục");
        minutes.Split(absent.UnitName).Length.ShouldBe(2, "absentees stand once, in the annex");
        minutes.ShouldContain("THƯ KÝ");
        minutes.Split("CHỦ TRÌ").Length.ShouldBe(2, "the chair signs once");
        minutes
            .IndexOf("PHỤ LỤC", StringComparison.Ordinal)
            .ShouldBeGreaterThan(minutes.IndexOf("Nơi nhận", StringComparison.Ordinal), "an annex follows the signatures");
        minutes.ShouldContain("kết thúc 08:00");
        minutes.ShouldContain("Giao dự toán trong tháng 9.");
        minutes.ShouldContain("Sở Tài chính");
        minutes.ShouldContain("30/9/2025");
        minutes.ShouldContain("Câu cuối không kịp? (VM25-2025-");
        var notice = await TextAsync(office, $"/hoi-nghi/{code}/thong-bao");
        notice.ShouldContain("TL. CHỦ TỊCH");
        notice.ShouldContain("CHÁNH VĂN PHÒNG");
        notice.ShouldContain($"chịu trách nhiệm: {head.PersonName}");
        notice.ShouldContain("CD25-2025-");
        notice.ShouldContain("10/10/2025");
    }

    internal static async Task<string> TextAsync(Visitor visitor, string path)
    {
        using var memory = new MemoryStream(await visitor.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative)));
        using var opened = WordprocessingDocument.Open(memory, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2016)
            .Validate(opened)
            .Select(problem => $"{problem.Path?.XPath}: {problem.Description}")
            .ShouldBeEmpty();
        return opened.MainDocumentPart!.Document.Body!.InnerText;
    }
}
