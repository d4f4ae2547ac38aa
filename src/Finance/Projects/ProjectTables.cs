using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Finance.Projects.Sites;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

internal static class ProjectTables
{
    extension(Db db)
    {
        public DbSet<Project> Projects => db.Set<Project>();

        public DbSet<ProjectCapital> ProjectCapitals => db.Set<ProjectCapital>();

        public DbSet<ProjectRequest> ProjectRequests => db.Set<ProjectRequest>();

        public DbSet<ProjectPayment> ProjectPayments => db.Set<ProjectPayment>();

        public DbSet<ProjectContract> ProjectContracts => db.Set<ProjectContract>();

        public DbSet<ProjectMilestone> ProjectMilestones => db.Set<ProjectMilestone>();

        public DbSet<SiteClearance> SiteClearances => db.Set<SiteClearance>();

        public DbSet<SiteStep> SiteSteps => db.Set<SiteStep>();

        public DbSet<ProjectBoard> ProjectBoards => db.Set<ProjectBoard>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Project>(project =>
        {
            project.ToTable("finance_projects");
            project.ByProvince();
            project.Property(row => row.Id).ValueGeneratedNever();
            project.Property(row => row.Version).IsConcurrencyToken();
            project.Property(row => row.Name).HasMaxLength(Project.NameLength);
            project.Property(row => row.FormerOwner).HasMaxLength(Project.NameLength);
            project.Ignore(row => row.IsOrphan);
            project.Ignore(row => row.PaidAhead);
            project.Ignore(row => row.Term);
            project.HasIndex(row => row.Code).IsUnique();
            project.HasIndex(row => new { row.OwnerPath, row.State });
        });
        model.Entity<ProjectCapital>(capital =>
        {
            capital.ToTable("finance_project_capital");
            capital.ByProvince();
            capital.Property(row => row.Id).ValueGeneratedNever();
            capital.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            // A year's capital over all projects, and one project's.
            capital.HasIndex(row => new { row.Year, row.ProjectId });
        });
        model.Entity<ProjectPayment>(payment =>
        {
            payment.ToTable("finance_project_payments");
            payment.ByProvince();
            payment.Property(row => row.Id).ValueGeneratedNever();
            payment.Property(row => row.Voucher).HasMaxLength(Project.NumberLength);
            payment.HasIndex(row => new { row.Year, row.ProjectId });
        });
        model.Entity<ProjectRequest>(request =>
        {
            request.ToTable("finance_project_requests");
            request.ByProvince();
            request.Property(row => row.Id).ValueGeneratedNever();
            request.Property(row => row.Version).IsConcurrencyToken();
            request.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            request.Property(row => row.Content).HasMaxLength(Project.TextLength);
            request.Property(row => row.Reason).HasMaxLength(Project.TextLength);
            request.Property(row => row.AskedByName).HasMaxLength(Project.NameLength);
            request.Property(row => row.DecidedBy).HasMaxLength(Project.NameLength);
            request.HasIndex(row => new { row.ProjectId, row.State });
        });
        model.Entity<ProjectBoard>(board =>
        {
            board.ToTable("finance_project_boards");
            board.Property(row => row.Id).ValueGeneratedNever();
            board.Property(row => row.Version).IsConcurrencyToken();
            board.Property(row => row.Name).HasMaxLength(Project.NameLength);
            board.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            board.HasIndex(row => new { row.ProvinceCode, row.UnitPath }).IsUnique();
        });
        MapParts(model);
        MapSites(model);
    }

    private static void MapParts(ModelBuilder model)
    {
        model.Entity<ProjectContract>(contract =>
        {
            contract.ToTable("finance_project_contracts", table =>
                table.HasCheckConstraint("CK_finance_project_contracts_within", "accepted <= value AND paid <= value")
            );
            contract.ByProvince();
            contract.Property(row => row.Id).ValueGeneratedNever();
            contract.Property(row => row.Version).IsConcurrencyToken();
            contract.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            contract.Property(row => row.Package).HasMaxLength(Project.NameLength);
            contract.Property(row => row.Contractor).HasMaxLength(Project.NameLength);
            contract.HasIndex(row => row.ProjectId);
        });
        model.Entity<ProjectMilestone>(milestone =>
        {
            milestone.ToTable("finance_project_milestones");
            milestone.ByProvince();
            milestone.Property(row => row.Id).ValueGeneratedNever();
            milestone.Property(row => row.Version).IsConcurrencyToken();
            milestone.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            milestone.Property(row => row.ByName).HasMaxLength(Project.NameLength);
            milestone.HasIndex(row => new { row.ProjectId, row.Gate }).IsUnique();
        });
    }

    private static void MapSites(ModelBuilder model)
    {
        model.Entity<SiteClearance>(site =>
        {
            site.ToTable("finance_sites");
            site.ByProvince();
            site.Property(row => row.Id).ValueGeneratedNever();
            site.Property(row => row.Version).IsConcurrencyToken();
            site.Property(row => row.AuthorityNumber).HasMaxLength(Project.NumberLength);
            site.HasIndex(row => row.ProjectId).IsUnique();
            // What an organisation has in hand, for the steering screen.
            site.HasIndex(row => row.OwnerPath);
        });
        model.Entity<SiteStep>(step =>
        {
            step.ToTable("finance_site_steps");
            step.ByProvince();
            step.Property(row => row.Id).ValueGeneratedNever();
            step.Property(row => row.Version).IsConcurrencyToken();
            step.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            step.Property(row => row.ByName).HasMaxLength(Project.NameLength);
            step.HasIndex(row => new { row.SiteId, row.Order }).IsUnique();
        });
    }
}
