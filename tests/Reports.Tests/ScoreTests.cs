using System.Net;
using System.Text;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Score766;

namespace ThongSuot.Reports.Tests;

public sealed class ScoreTests
{
    private static readonly (string Metric, int Of100)[] Worked =
    [
        ("CKMB.PUBLISH_ON_TIME", 90),
        ("CKMB.PUBLIC_UPDATE_ON_TIME", 100),
        ("CKMB.PUBLIC_CONTENT_FULL", 100),
        ("CKMB.DOSSIER_SYNC", 95),
        ("TDGQ.ON_TIME", 98),
        ("CLGQ.A", 60),
        ("CLGQ.B", 50),
        ("CLGQ.C", 40),
        ("TTTT.A", 70),
        ("TTTT.B", 40),
        ("TTTT.C", 60),
        ("MDSH.ORIGINAL_RESULT_AVAILABLE", 90),
        ("MDSH.SO_HOA_GIAY_TO_GIAI_QUYET", 90),
        ("MDSH.REUSED_DIGITIZED_DATA", 40),
        ("MDSH.SYNCED_WITH_DVCQG_PERSONAL_STORAGE", 0),
        ("MDSH.CITIZEN_DATA_CONNECTED_DOSSIER", 80),
        ("MDSH.CITIZEN_DATA_CONNECTED_FORMALITY", 50),
        ("MDSH.ELECTRONIC_CERTIFIED_COPY", 100),
    ];

    private static string Example =>
        "unit,metric,numerator,denominator\n"
        + string.Concat(Worked.Select(share => $"example,{share.Metric},{share.Of100},100\n"))
        + "example,MDHL.PETITION_PROCESSING_ON_TIME,0,0\nexample,MDHL.PETITION_HANDLING_SATISFACTION,0,0\n"
        + "example,MDHL.DOSSIER_RECEIVING_SATISFACTION,88,100\n";

    [Fact]
    public void The_worked_example_gives_its_six_groups_and_its_total() =>
        Printed(Example)
            .ShouldBe((0, "example CKMB=17.10 TDGQ=19.60 CLGQ=8.30 TTTT=6.70 MDSH=14.60 MDHL=17.87 total=84.17\n", string.Empty));

    [Fact]
    public void The_maxima_of_the_decision_make_a_hundred()
    {
        ScoreFormula.Current.Metrics.Sum(metric => metric.Most).ShouldBe(100);
        ScoreFormula
            .Current.Groups.Select(group => ScoreFormula.Current.Metrics.Where(metric => metric.Group == group).Sum(metric => metric.Most))
            .ShouldBe([18, 20, 12, 10, 22, 18]);
    }

    [Theory]
    [InlineData("MDHL.PETITION_PROCESSING_ON_TIME", 6)]
    [InlineData("MDHL.PETITION_HANDLING_SATISFACTION", 6)]
    [InlineData("MDHL.DOSSIER_RECEIVING_SATISFACTION", 0)]
    [InlineData("TDGQ.ON_TIME", 0)]
    [InlineData("TTTT.A", 0)]
    public void Where_nothing_was_to_be_measured_the_portal_s_points_are_given(string metric, int points) =>
        ScoreFormula.Current.Find(metric)!.Points(0, 0).ShouldBe(points);

    [Fact]
    public void More_of_the_same_never_lowers_a_score_and_none_passes_its_maximum()
    {
        foreach (var metric in ScoreFormula.Current.Metrics)
        {
            var points = Enumerable.Range(0, 101).Select(share => metric.Points(share, 100)).ToList();
            points.ShouldBe([.. points.Order()], metric.Key);
            (points[0], points[^1]).ShouldBe((0, metric.Most), metric.Key);
            var share = new MeasuredShare(metric, 10, 100);
            metric.Points(10 + share.Missing, 100).ShouldBe(metric.Most, $"{metric.Key}: what is missing fills it");
        }
    }

    [Theory]
    [InlineData("unit,metric,numerator\nA,TDGQ.ON_TIME,1\n", "thiếu cột denominator")]
    [InlineData("unit,metric,numerator,denominator\nA,TDGQ.KHAC,1,2\n", "Dòng 2: không có chỉ số “TDGQ.KHAC”")]
    [InlineData("unit,metric,numerator,denominator\nA,TDGQ.ON_TIME,1,2\nA,TDGQ.ON_TIME,1,2\n", "Dòng 3: chỉ số TDGQ.ON_TIME của A đã có")]
    [InlineData("unit,metric,numerator,denominator\nA,TDGQ.ON_TIME,-1,2\n", "phải là số từ 0")]
    [InlineData("unit,metric,numerator,denominator\n,TDGQ.ON_TIME,1,2\n", "chưa có tên đơn vị")]
    [InlineData("unit,metric,numerator,denominator\n", "không có dòng số liệu")]
    [InlineData("", "thiếu cột unit")]
    public void A_wrong_line_is_told_with_its_place_and_nothing_is_scored(string file, string told)
    {
        var (code, report, errors) = Printed(file);
        (code, report).ShouldBe((1, string.Empty));
        errors.ShouldContain(told);
    }

    [Fact]
    public void What_a_file_does_not_give_is_told_apart_from_what_was_measured_as_none()
    {
        var (code, report, errors) = Printed("unit,metric,numerator,denominator\nPhường Âu Cơ,TDGQ.ON_TIME,98,100\n");
        code.ShouldBe(0);
        report.ShouldBe("Phường Âu Cơ CKMB=0.00 TDGQ=19.60 CLGQ=0.00 TTTT=0.00 MDSH=0.00 MDHL=0.00 total=19.60\n");
        errors.ShouldContain("MDHL.PETITION_PROCESSING_ON_TIME");
    }

    [Theory, OnEveryDatabase]
    public async Task A_leader_sees_each_point_with_its_share_and_what_would_raise_it(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var seat = await given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch");
        var leader = await given.Program.Visit().SignInAsync(seat.UserName);
        var page = await leader.GetAsync("/bao-cao/diem-766");
        (await leader.SubmitAsync(page, "main form")).Text.ShouldContain("Chưa chọn tệp số liệu");

        var answer = await leader.SubmitAsync(page, "main form", file: ("Shares", Encoding.UTF8.GetBytes(Example), "diem.csv"));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldContain("84,17");
        var first = answer.Html.QuerySelector("details tbody tr")!.TextContent;
        first.ShouldContain("MDSH.SYNCED_WITH_DVCQG_PERSONAL_STORAGE");
        var wrong = await leader.SubmitAsync(page, "main form", file: ("Shares", [0x50, 0x4B, 3, 4, 0, 0xFF], "diem.csv"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static (int Code, string Report, string Errors) Printed(string file)
    {
        using var report = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var text = new StringReader(file);
        var code = ScoreCheck.Run(text, report, errors);
        return (code, report.ToString(), errors.ToString());
    }
}
