"""The built site and the browser, as the tests of the site have them."""

from tests.site.conftest import browser, built_site, one_of_each, site_pages, site_url, visit

__all__ = ["browser", "built_site", "one_of_each", "site_pages", "site_url", "visit"]
